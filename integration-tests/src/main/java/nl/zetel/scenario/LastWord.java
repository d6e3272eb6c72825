package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.stream.Collectors;

/** Step 15: the audit chain, and what came of it all. */
record LastWord(Duration took) {

    Play.Outcome say(Stage stage) {
        stage.story.step(15, "Controle van de keten");
        JsonObject chain = stage.auditor.get("/v1/audit/verification");
        Check.that(chain.getBoolean("valid"), "the audit chain is whole");
        stage.story.tell("De keten van " + chain.getJsonNumber("entries") + " schakels is nagerekend en klopt.");
        String seats = stage.seats.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        String head = chain.getString("head");
        stage.story.tell("Zetels per lijst: " + seats + ". Hoofd van de keten: " + head + ". Dit duurde "
                + took.toSeconds() + " s.");
        return new Play.Outcome(stage.electionId(), stage.seats, head, stage.files);
    }
}
