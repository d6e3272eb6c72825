package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Step 10: numbers by votes, by the committee's finding, and by lot. */
final class Numbering implements Play.Step {

    @Override
    public void play(Stage stage) {
        stage.story.step(10, "De nummering van de lijsten");
        JsonObject numbering = stage.colleague.post(stage.path("/numberings"), Map.of());
        String path = stage.path("/numberings/" + numbering.getString("id"));
        Check.same(3, number(numbering, 6), "number that the rules propose for the merged group");
        stage.story.tell(
                "Voor " + Groups.list(6) + " stellen de regels nummer 3 voor: 1186 + 456 stemmen.",
                "Kieswet I 14, H 4(8) b");
        JsonObject ruled = stage.committee.post(
                path + "/rulings",
                Map.of(
                        "listId",
                        stage.id("list 6"),
                        "conditionMet",
                        false,
                        "reason",
                        "Uit de stukken blijkt niet dat beide groeperingen als zodanig zijn opgegaan in de nieuwe."));
        stage.story.tell(
                "Het bureau stelt vast dat aan de voorwaarde niet is voldaan, met zijn reden.", "Kieswet I 14(2)");
        Check.same("LOT_REQUIRED", ruled.getString("status"), "what the numbering waits for");
        draw(stage, path);
        JsonObject fixed = stage.verifier.post(path + "/confirmations", Map.of());
        for (int list = 1; list <= Groups.LISTS.size(); list++) {
            Check.same(list, number(fixed, list), "number of " + Groups.list(list));
            stage.story.tell(list + ". " + Groups.list(list), list < 6 ? "Kieswet I 14(1)" : "Kieswet I 14(5)");
        }
    }

    private static void draw(Stage stage, String path) {
        stage.committee.post(
                path + "/lots",
                Map.of("listId", stage.id("list 6"), "witnesses", List.of("G. de Getuige", "H. de Toeschouwer")));
        stage.story.tell("Het lot geeft " + Groups.list(6) + " nummer 6.", "Kieswet I 14(5)");
    }

    private static int number(JsonObject numbering, int list) {
        return numbering.getJsonArray("numbers").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("designation").equals(Groups.list(list)))
                .findFirst()
                .orElseThrow()
                .getInt("number", 0);
    }
}
