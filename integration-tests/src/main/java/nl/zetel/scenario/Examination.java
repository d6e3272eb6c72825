package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.zetel.scenario.Cast.Member;

/** Step 9: examination, letters of omission, repair, decision. */
final class Examination implements Play.Step {

    private static final Map<String, Object> CONFIRM =
            Map.of("disposition", "CONFIRM", "reason", "Zo is het: de stukken zijn nagezien.");

    @Override
    public void play(Stage stage) {
        stage.story.step(9, "Onderzoek, verzuimen, herstel en beslissing");
        examine(stage);
        repair(stage);
        decide(stage);
    }

    private static void examine(Stage stage) {
        stage.at("2018-02-06T16:00");
        stage.clerk.post(stage.path("/examinations"), Map.of());
        for (JsonObject list : lists(stage)) {
            review(stage, list, "omissions");
            review(stage, list, "proposals");
            if (!list.getJsonArray("omissions").isEmpty()) {
                letter(stage, list);
            }
        }
    }

    static List<JsonObject> lists(Stage stage) {
        return stage.committee.items(stage.path("/list-examinations?limit=200"));
    }

    private static String path(Stage stage, JsonObject list) {
        return stage.path("/list-examinations/" + list.getString("id"));
    }

    private static void review(Stage stage, JsonObject list, String kind) {
        for (JsonObject item : list.getJsonArray(kind).getValuesAs(JsonObject.class)) {
            if (!item.containsKey("review")) {
                stage.committee.post(
                        path(stage, list) + "/reviews",
                        Map.of(
                                "itemId", item.getString("id"),
                                "disposition", CONFIRM.get("disposition"),
                                "reason", CONFIRM.get("reason")));
                stage.story.tell(
                        list.getString("designation") + ": "
                                + item.getString(kind.equals("omissions") ? "description" : "detail"),
                        item.getString("article"));
            }
        }
    }

    private static void letter(Stage stage, JsonObject list) {
        JsonObject letter = stage.clerk.post(path(stage, list) + "/letters", Map.of());
        Check.that(
                letter.getJsonObject("fingerprint").getJsonArray("groups").size() == 16,
                "a fingerprint in sixteen groups");
        stage.story.tell(
                "Brief over verzuimen aan de inleveraar van " + list.getString("designation") + ".", "Kieswet I 2");
    }

    private static void repair(Stage stage) {
        stage.at("2018-02-07T10:30");
        Member spare = stage.cast.with("SPARE");
        Check.same("YES", Support.sign(stage, 7, spare).getString("outcome"), "a tenth supporter");
        Check.same(0, Support.summary(stage, 7).getInt("short"), "declarations that are missing");
        rest(stage);
        for (JsonObject list : lists(stage)) {
            for (JsonObject omission : list.getJsonArray("omissions").getValuesAs(JsonObject.class)) {
                repair(stage, list, omission);
            }
        }
        deceased(stage);
    }

    /** The last five euros of the new group. */
    private static void rest(Stage stage) {
        String list = stage.id("list 7");
        Shortfall.pay(stage, list, 500, new Shortfall.Payer("Vereniging Westerveld Vooruit", Deposits.NEW_GROUP));
        if (!Deposits.of(stage, list).getString("state").equals("RECEIVED")) {
            Shortfall.resolve(
                    stage, Shortfall.open(stage), Deposits.of(stage, list), 500, "De rest van de waarborgsom.");
        }
        Check.same("RECEIVED", Deposits.of(stage, list).getString("state"), "deposit of the new group");
    }

    private static void repair(Stage stage, JsonObject list, JsonObject omission) {
        stage.clerk.post(
                path(stage, list) + "/repairs",
                Map.of("omissionId", omission.getString("id"), "note", "Ontvangen aan de balie"));
        stage.story.tell("Hersteld binnen de termijn: " + omission.getString("description"), "Kieswet I 2(2)");
    }

    private static void deceased(Stage stage) {
        Member member = stage.cast.with("DECEASED");
        for (JsonObject list : lists(stage)) {
            if (list.getString("designation").equals(Groups.list(4))) {
                stage.clerk.post(
                        path(stage, list) + "/death-documents",
                        Map.of("position", member.number(), "note", "Uittreksel akte van overlijden"));
            }
        }
    }

    private static void decide(Stage stage) {
        stage.at("2018-02-09T15:30");
        stage.colleague.post(stage.path("/decision-proposals"), Map.of());
        lists(stage).forEach(list -> review(stage, list, "proposals"));
        stage.at("2018-02-09T16:00");
        int struck = 0;
        for (JsonObject list : lists(stage)) {
            struck += decide(stage, list);
        }
        Check.same(1, struck, "candidates struck");
    }

    private static int decide(Stage stage, JsonObject list) {
        boolean valid = !list.getBoolean("late");
        JsonObject decided = stage.committee.post(
                path(stage, list) + "/decisions",
                Map.of("valid", valid, "reason", valid ? "De lijst voldoet." : "Niet ingeleverd tussen 9 en 17 uur."));
        int struck = decided.getJsonObject("decision").getJsonArray("struck").size();
        stage.story.tell(
                list.getString("designation") + ": " + (valid ? "geldig" : "ongeldig")
                        + (struck == 0 ? "." : ", " + struck + " kandidaat geschrapt."),
                "Kieswet I 4");
        return struck;
    }
}
