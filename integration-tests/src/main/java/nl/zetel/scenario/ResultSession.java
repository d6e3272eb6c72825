package nl.zetel.scenario;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Step 13: quota, seats, elected, and what happens to the deposits. */
final class ResultSession implements Play.Step {

    private static final String RETURNED = " gaat terug; dat kon al sinds de lijsten bekend zijn.";

    private static final Map<String, Object> SESSION = Map.of(
            "place",
            "het gemeentehuis te Diever",
            "members",
            List.of(
                    Map.of("name", "C.E. Voorzitter", "role", "CHAIR"),
                    Map.of("name", "D. Lid", "role", "MEMBER"),
                    Map.of("name", "E. Lid", "role", "MEMBER")));

    @Override
    public void play(Stage stage) {
        stage.story.step(13, "De uitslag");
        stage.at("2018-03-23T10:00");
        stage.committee.post(stage.path("/result-sessions"), SESSION);
        JsonObject calculated = stage.committee.post(stage.path("/results"), Map.of());
        String path = "/results/" + calculated.getString("id");
        JsonObject result = stage.secondMember.post(stage.path(path + "/establishments"), Map.of());
        stage.ids.put("result", result.getString("id"));
        tell(stage, result);
        for (String kind : List.of("510d", "520")) {
            stage.story.tell(ListsGoOut.produce(stage, kind), "EML_NL " + kind);
        }
        deposits(stage);
    }

    private static void tell(Stage stage, JsonObject result) {
        stage.story.tell("De kiesdeler is " + result.getString("quotaText") + ".", "Kieswet P 5");
        stage.story.tell(
                "Op voorkeurstemmen is gekozen wie "
                        + result.getJsonObject("preferenceThreshold").getInt("percentage")
                        + "% van de kiesdeler haalt.",
                "Kieswet P 15");
        for (JsonObject step : result.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            stage.story.tell(
                    step.getString("text"),
                    "Kieswet " + step.getString("article").replace("Kieswet ", ""));
        }
        for (JsonObject list : result.getJsonArray("lists").getValuesAs(JsonObject.class)) {
            int number = list.getInt("number");
            Check.same(Groups.SEATS.get(number - 1), list.getInt("seats"), "seats of list " + number);
            stage.seats.put(number, list.getInt("seats"));
            stage.story.tell(
                    number + ". " + Groups.list(number) + ": " + list.getInt("votes") + " stemmen, "
                            + list.getInt("seats") + " zetels, " + preference(list) + " met voorkeur.",
                    "Kieswet P 6, P 15");
            elected(stage, list);
        }
    }

    /** Who is elected and how, and the order in which seats that fall vacant are filled. */
    private static void elected(Stage stage, JsonObject list) {
        for (JsonObject elected : list.getJsonArray("elected").getValuesAs(JsonObject.class)) {
            boolean preferred = elected.getString("by").equals("PREFERENCE");
            stage.story.tell(
                    "  gekozen: " + elected.getString("name")
                            + (preferred ? ", op voorkeurstemmen" : ", naar de volgorde van de lijst"),
                    preferred ? "Kieswet P 15" : "Kieswet P 17");
        }
        if (list.getInt("seats") > 0) {
            String ranking = list.getJsonArray("ranking").getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::toString)
                    .collect(Collectors.joining(", "));
            stage.story.tell("  rangschikking: " + ranking, "Kieswet P 19");
        }
    }

    private static long preference(JsonObject list) {
        return list.getJsonArray("elected").getValuesAs(JsonObject.class).stream()
                .filter(elected -> elected.getString("by").equals("PREFERENCE"))
                .count();
    }

    private static void deposits(Stage stage) {
        List<String> back = new ArrayList<>();
        for (JsonObject deposit : Deposits.all(stage).toList()) {
            if (deposit.getString("state").equals("RECEIVED")) {
                decide(stage, deposit, back);
            }
        }
        Check.same(2, back.size(), "deposits that go back");
        JsonObject order = stage.clerk.post(
                stage.path("/refund-orders"), Map.of("depositIds", back, "executionDate", "2018-03-28"));
        stage.verifier.post(stage.path("/refund-orders/" + order.getString("id") + "/approvals"));
        byte[] file = stage.verifier.bytes(
                stage.path("/refund-orders/" + order.getString("id") + "/file"), "application/xml");
        Check.that(file.length > 500, "a file for the bank");
        Check.same(33750, order.getJsonObject("total").getInt("cents"), "what goes back");
        stage.story.tell("Eén SEPA-opdracht van € 337,50, door twee mensen goedgekeurd.", "Kiesbesluit G 1, H 3");
    }

    private static void decide(Stage stage, JsonObject deposit, List<String> back) {
        JsonObject decided = stage.committee.post(stage.path("/deposits/" + deposit.getString("id") + "/decisions"));
        boolean refund = decided.getString("state").equals("REFUNDABLE");
        if (refund) {
            back.add(deposit.getString("id"));
        }
        boolean registration = deposit.getString("kind").equals("REGISTRATION");
        stage.story.tell(
                deposit.getString("group") + ": de waarborgsom voor de "
                        + (registration ? "registratie" : "kandidaatstelling")
                        + (!refund ? " vervalt aan de gemeente." : registration ? RETURNED : " gaat terug."),
                registration ? "Kieswet G 3(2)" : "Kieswet H 14");
    }
}
