package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.zetel.scenario.Cast.Member;

/** Step 8: submission on nomination day, between nine and five. */
final class NominationDay implements Play.Step {

    static final String TOO_LATE = "Dorpslijst Te Laat";

    private static final List<String> CHECKLIST = List.of("H_1", "H_3", "H_4", "H_9", "IDENTITY_COPY", "DEPOSIT_PROOF");

    @Override
    public void play(Stage stage) {
        stage.story.step(8, "De dag van de kandidaatstelling");
        for (int number = 1; number <= Groups.LISTS.size(); number++) {
            stage.at("2018-02-05T" + String.format(java.util.Locale.ROOT, "%02d", 8 + number) + ":10");
            submit(stage, number);
        }
        late(stage);
    }

    private static void submit(Stage stage, int number) {
        Member voter = stage.cast.of("SUBMITTER", number).get(0);
        JsonObject checkIn = stage.clerk.post(
                stage.path("/check-ins"),
                Map.of(
                        "visitor",
                        ListDocuments.name(voter, false),
                        "documentKind",
                        "PASSPORT",
                        "entitled",
                        "YES",
                        "listId",
                        stage.id("list " + number)));
        JsonObject submission = stage.clerk.post(
                stage.path("/check-ins/" + checkIn.getString("id") + "/submissions"),
                Map.of(
                        "listId",
                        stage.id("list " + number),
                        "onModel",
                        true,
                        "inPerson",
                        true,
                        "checklist",
                        CHECKLIST.stream()
                                .map(item -> Map.of("item", item, "present", true))
                                .toList()));
        Check.that(
                stage.clerk.bytes(
                                        stage.path(
                                                "/documents/" + submission.getString("receiptDocumentId") + "/content"),
                                        "text/html")
                                .length
                        > 500,
                "a receipt that can be printed");
        stage.story.tell(
                submission.getString("submittedAt").substring(11, 16) + " uur, ontvangstbewijs "
                        + submission.getString("receiptNumber") + ": " + Groups.list(number) + ".",
                "Kieswet H 1, H 3");
    }

    private static void late(Stage stage) {
        stage.at("2018-02-05T17:01");
        JsonObject checkIn = stage.clerk.post(
                stage.path("/check-ins"),
                Map.of(
                        "visitor",
                        Map.of("initials", "T.", "surname", "Laatkomer"),
                        "documentKind",
                        "IDENTITY_CARD",
                        "entitled",
                        "YES",
                        "designation",
                        TOO_LATE));
        Check.same("LATE", checkIn.getString("state"), "state of who comes at 17:01");
        stage.clerk.refused(
                stage.path("/check-ins/" + checkIn.getString("id") + "/submissions"),
                Map.of("listId", stage.id("list 1"), "onModel", true, "inPerson", true, "checklist", List.of()),
                409);
        stage.story.tell(
                "17.01 uur: \"" + TOO_LATE + "\" meldt zich; dat wordt vastgelegd, een ontvangstbewijs is er niet.",
                "Kieswet I 5 a");
    }
}
