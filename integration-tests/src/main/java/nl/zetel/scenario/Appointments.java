package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Step 14: letters, acceptance, one refusal, credentials, installation. */
final class Appointments implements Play.Step {

    /** The elected candidate who refuses: the second of the third list. */
    private static final int REFUSING_LIST = 3;

    @Override
    public void play(Stage stage) {
        stage.story.step(14, "Benoeming, geloofsbrieven en installatie");
        stage.at("2018-03-23T15:00");
        List<JsonObject> letters = stage.committee
                .post(stage.path("/appointments/letters"), Map.of("date", "2018-03-23"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        Check.same(17, letters.size(), "letters of appointment");
        stage.story.tell("Zeventien brieven van benoeming, gedagtekend 23 maart.", "Kieswet V 1");
        stage.story.tell(
                "Aannemen kan tot en met " + letters.get(0).getString("acceptanceUntil")
                        + ": tweede paasdag telt niet.",
                "Kieswet V 2, Z 12");
        Check.same("2018-04-03", letters.get(0).getString("acceptanceUntil"), "the last day to accept");
        replies(stage);
        credentials(stage);
        installation(stage);
    }

    private static List<JsonObject> all(Stage stage) {
        return stage.clerk.items(stage.path("/appointments?limit=200"));
    }

    private static String path(Stage stage, JsonObject appointment) {
        return stage.path("/appointments/" + appointment.getString("id"));
    }

    private static void replies(Stage stage) {
        stage.at("2018-03-26T10:00");
        List<JsonObject> appointments = all(stage);
        JsonObject refusing = appointments.stream()
                .filter(item -> item.getInt("list") == REFUSING_LIST)
                .reduce((one, other) -> other)
                .orElseThrow();
        for (JsonObject appointment : appointments) {
            if (!appointment.equals(refusing)) {
                accept(stage, appointment);
            }
        }
        refuse(stage, refusing);
    }

    private static void accept(Stage stage, JsonObject appointment) {
        stage.clerk.post(
                path(stage, appointment) + "/replies", Map.of("kind", "ACCEPTANCE", "receivedOn", "2018-03-26"));
        stage.clerk.post(
                path(stage, appointment) + "/documents",
                Map.of("received", List.of("PUBLIC_OFFICES", "REGISTER_EXTRACT"), "receivedOn", "2018-03-26"));
    }

    private static void refuse(Stage stage, JsonObject refusing) {
        stage.clerk.post(path(stage, refusing) + "/replies", Map.of("kind", "REFUSAL", "receivedOn", "2018-03-26"));
        JsonObject vacancy = stage.committee
                .get(stage.path("/vacancies"))
                .getJsonArray("items")
                .getJsonObject(0);
        String path = stage.path("/vacancies/" + vacancy.getString("id"));
        JsonObject filled = stage.committee.post(path + "/appointments", Map.of("letterDate", "2018-03-26"));
        Check.same("FILLED", filled.getString("state"), "state of the vacancy");
        stage.story.tell(
                "Eén gekozene weigert; de volgende van lijst " + REFUSING_LIST + " wordt benoemd.",
                "Kieswet W 1, P 19");
        all(stage).stream()
                .filter(item -> item.getString("state").equals("PENDING"))
                .forEach(item -> accept(stage, item));
    }

    private static void credentials(Stage stage) {
        List<JsonObject> accepted = all(stage).stream()
                .filter(item -> item.getString("state").equals("ACCEPTED"))
                .toList();
        Check.same(17, accepted.size(), "accepted appointments");
        accepted.forEach(item -> stage.clerk.post(path(stage, item) + "/examinations", Map.of("offices", List.of())));
        stage.at("2018-03-27T20:00");
        accepted.forEach(item -> stage.verifier.post(
                path(stage, item) + "/admissions",
                Map.of(
                        "decision",
                        "ADMIT",
                        "decidedOn",
                        "2018-03-27",
                        "reason",
                        "De geloofsbrief is in orde bevonden.")));
        stage.story.tell(
                "De oude raad beslist op 27 maart over zeventien geloofsbrieven, na raadpleging van de BRP.",
                "Kieswet V 3, V 4");
    }

    private static void installation(Stage stage) {
        stage.at("2018-03-29T20:00");
        all(stage).stream()
                .filter(item -> item.getString("state").equals("ADMITTED"))
                .forEach(item -> stage.clerk.post(
                        path(stage, item) + "/oaths", Map.of("takenOn", "2018-03-29", "form", "AFFIRMATION")));
        stage.committee.post(stage.path("/installations"), Map.of("on", "2018-03-29"));
        JsonObject council = stage.auditor.get(stage.path("/council-members?on=2018-03-29"));
        Check.same(17, council.getJsonArray("members").size(), "members of the new council");
        stage.story.tell(
                "Op 29 maart worden zeventien leden beëdigd; de nieuwe raad is er.", "Kieswet C 4, Gemeentewet 14, 18");
    }
}
