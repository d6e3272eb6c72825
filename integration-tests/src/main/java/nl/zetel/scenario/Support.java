package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.scenario.Cast.Member;

/** Step 6: support declarations, one at a time at the counter. */
final class Support implements Play.Step {

    @Override
    public void play(Stage stage) {
        stage.story.step(6, "Ondersteuningsverklaringen");
        stage.at("2018-01-22T09:30");
        declare(stage, 7);
        stage.at("2018-01-22T11:00");
        declare(stage, 6);
        tell(stage, 7, 9);
        tell(stage, 6, 10);
        Check.same(1, summary(stage, 7).getInt("short"), "declarations that the new group lacks");
        stage.story.tell(
                "De nieuwe groep komt er één tekort: een verzuim, dat bij het onderzoek blijkt.", "Kieswet I 2(1) a");
    }

    private static void declare(Stage stage, int list) {
        List<Member> voters = stage.cast.of("SUPPORTER", list); // who signs twice belongs to both lists
        for (Member voter : voters) {
            JsonObject declaration = sign(stage, list, voter);
            voter.situation()
                    .filter(situation -> !declaration.getString("outcome").equals("YES"))
                    .ifPresent(situation -> explain(stage, declaration));
        }
        stage.story.tell(Groups.list(list) + " brengt " + voters.size() + " verklaringen.", "Kieswet H 4");
    }

    static JsonObject sign(Stage stage, int list, Member voter) {
        return stage.clerk.post(
                stage.path("/support-declarations"), Map.of("listId", stage.id("list " + list), "bsn", voter.bsn()));
    }

    private static void explain(Stage stage, JsonObject declaration) {
        JsonObject reason = declaration.getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                .findFirst()
                .orElseThrow();
        stage.story.tell("  " + outcome(declaration) + ": " + reason.getString("detail"), reason.getString("article"));
    }

    private static String outcome(JsonObject declaration) {
        return declaration.getString("outcome").equals("NO") ? "Telt niet" : "Niet vast te stellen";
    }

    private static void tell(Stage stage, int list, int counted) {
        JsonObject summary = summary(stage, list);
        Check.same(counted, summary.getInt("counted"), "declarations that count for list " + list);
        Optional<JsonObject> twice = summary.getJsonArray("objections").getValuesAs(JsonObject.class).stream()
                .filter(objection -> objection.getString("code").equals("SIGNED_MORE_THAN_ONE"))
                .findFirst();
        Check.that(twice.isPresent(), "who signed for two lists counts for none");
        stage.story.tell(
                "Wie voor twee lijsten tekende telt voor geen van beide; voor " + Groups.list(list) + " tellen er "
                        + counted + ".",
                "Kieswet H 4(5)");
    }

    static JsonObject summary(Stage stage, int list) {
        return stage.clerk.get(stage.path("/support-summaries/" + stage.id("list " + list)));
    }
}
