package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nomination day: who comes at which second, and what the receipt is. */
class SubmissionIT {

    private static NominationWeek week;

    @BeforeAll
    static void prepare() {
        week = new NominationWeek("9901", "Inleverdorp");
    }

    @Test
    void theDeskOpensAtNineAndWhoComesAfterFiveIsRecordedButHandsNothingIn() {
        String list = week.lists().get(0);
        SharedServer.clock("2018-02-05T08:59:50+01:00");
        refused(week.checkIn(list), 409, "too-early");
        SharedServer.clock("2018-02-05T17:01:00+01:00");
        JsonObject late = createdObject(week.checkIn(list));
        assertThat(late.getString("state")).isEqualTo("LATE");
        HttpResponse<String> refusal = week.submit(late.getString("id"), list);
        refused(refusal, 409, "deadline-passed");
        assertThat(Api.object(refusal).getString("legalBasis")).isEqualTo("Kieswet I 5(a)");
        SharedServer.clock("2018-02-06T09:00:00+01:00");
        refused(week.checkIn(list), 409, "deadline-passed");
    }

    @Test
    void whoWaitsAtFiveFinishesWithTheTimeOfCheckingInAndAReceiptThatTheAuditorDoesNotRead() {
        String list = week.lists().get(1);
        SharedServer.clock("2018-02-05T16:59:30+01:00");
        String checkIn = created(week.checkIn(list));
        refused(week.submit(checkIn, week.lists().get(0)), 422, "invalid-content");
        SharedServer.clock("2018-02-05T17:05:00+01:00");
        JsonObject queue = Api.object(week.clerk().send("get", week.path("/waiting-visitors"), ""));
        assertThat(queue.getString("phase")).isEqualTo("CLOSED");
        assertThat(queue.getBoolean("mayFinish")).isTrue();
        JsonObject next = queue.getJsonArray("items").getJsonObject(0);
        assertThat(next.getString("checkInId")).isEqualTo(checkIn);
        assertThat(next.getInt("place")).isEqualTo(1);
        assertThat(next.getInt("minutes")).isEqualTo(5);
        String paper = "{\"kind\":\"IDENTITY_CHECK\",\"position\":1,\"identity\":{\"document\":\"PASSPORT\","
                + "\"lastCharacters\":\"4X7\",\"matches\":true}}";
        String lists = week.path("/candidate-lists/");
        created(week.clerk().json("post", lists + list + "/papers", paper));
        refused(week.clerk().json("post", lists + week.lists().get(0) + "/papers", paper), 409, "deadline-passed");
        JsonObject submission = createdObject(week.submit(checkIn, list));
        assertThat(submission.getString("submittedAt")).startsWith("2018-02-05T17:05:");
        assertThat(submission.getString("countsAt")).startsWith("2018-02-05T16:59:");
        refused(week.submit(checkIn, list), 409, "wrong-state");
        assertThat(Api.object(week.clerk().send("get", week.path("/waiting-visitors"), ""))
                        .getJsonArray("items"))
                .isEmpty();
        assertThat(week.auditor().send("get", "/v1/audit/entries?limit=200", "").body())
                .contains("zetel.submission.finish-after-closing staat dat toe");
        String receipt = week.path("/documents/" + submission.getString("receiptDocumentId"));
        assertThat(Api.object(week.auditor().send("get", receipt, ""))
                        .getJsonObject("fingerprint")
                        .getJsonArray("groups"))
                .hasSize(16);
        assertThat(week.clerk().send("get", receipt + "/content", "").body())
                .contains("Ontvangstbewijs kandidatenlijst", submission.getString("receiptNumber"));
        refused(week.auditor().send("get", receipt + "/content", ""), 403, "not-allowed");
    }

    @Test
    void draftsCloseAtFiveExceptForWhoWaitsAtTheDesk() {
        NominationWeek town = new NominationWeek("9151", "Sluitdorp");
        String list = town.path("/candidate-lists/" + town.lists().get(0));
        String other = town.path("/candidate-lists/" + town.lists().get(1));
        SharedServer.clock("2018-02-05T16:59:40+01:00");
        assertThat(moveFirst(town, list)).isEqualTo(200);
        created(town.checkIn(town.lists().get(0)));
        SharedServer.clock("2018-02-05T17:00:01+01:00");
        assertThat(moveFirst(town, list)).as("who waits may finish").isEqualTo(200);
        assertThat(moveFirst(town, other)).as("nobody waits with it").isEqualTo(409);
        HttpResponse<String> late = town.clerk().json("post", town.path("/candidate-lists"), "{\"candidates\":[]}");
        refused(late, 409, "deadline-passed");
        assertThat(Api.object(late).getString("legalBasis")).isEqualTo("Kieswet H 1");
        assertThat(Api.object(late).getString("detail")).contains("5 februari 2018 17.00 uur");
    }

    @Test
    void whoWaitsWithAListThatIsNotKnownHereMayHaveItEnteredAfterFive() {
        NominationWeek town = new NominationWeek("9152", "Nieuwelijstdorp");
        SharedServer.clock("2018-02-05T16:59:40+01:00");
        String checkIn = created(town.clerk().json("post", town.path("/check-ins"), """
                {"visitor":{"surname":"Laatkomer"},"documentKind":"PASSPORT","entitled":"YES","designation":"Nieuw"}"""));
        SharedServer.clock("2018-02-05T17:10:00+01:00");
        String list = created(town.clerk().json("post", town.path("/candidate-lists"), """
                {"candidates":[{"name":{"initials":"N.","surname":"Nieuw"},"birth":"1980-01-01"}]}"""));
        JsonObject submission = createdObject(town.submit(checkIn, list));
        assertThat(submission.getString("countsAt")).startsWith("2018-02-05T16:59:");
        refused(
                town.clerk().json("post", town.path("/candidate-lists"), "{\"candidates\":[]}"),
                409,
                "deadline-passed");
    }

    @Test
    void theDeskTicksAndTheSystemSaysWhatItKnowsBesideIt() {
        NominationWeek town = new NominationWeek("9153", "Vinkdorp");
        String list = town.lists().get(0);
        String items = town.path("/candidate-lists/" + list + "/checklist-items");
        SharedServer.clock("2018-02-05T10:00:00+01:00");
        assertThat(known(Api.object(town.clerk().send("get", items, "")).getJsonArray("items")))
                .containsEntry("H_1", "COMPLETE: 2 kandidaten, ten hoogste 50")
                .containsEntry("H_3", "COMPLETE: de machtiging is vastgelegd")
                .containsEntry("H_4", "NOT_REQUIRED: ondersteuningsverklaringen zijn niet vereist")
                .containsEntry("H_9", "COMPLETE: 2 van de 2 instemmingsverklaringen")
                .containsEntry("SETTLEMENT", "ABSENT: 0 van de 1 verklaringen van voorgenomen vestiging");
        String body = """
                {"listId":"%s","onModel":true,"inPerson":true,"candidates":3,"checklist":[
                 {"item":"H_9","present":false},{"item":"H_4","present":true},{"item":"SETTLEMENT","present":true},
                 {"item":"H_3","present":true}]}""".formatted(list);
        JsonObject submission = createdObject(town.clerk()
                .json("post", town.path("/check-ins/" + created(town.checkIn(list)) + "/submissions"), body));
        assertThat(submission.getJsonArray("contradictions").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("item") + ": " + each.getString("detail"))
                .containsExactly(
                        "H_1: Op het papier geteld: 3; hier vastgelegd: 2 kandidaten",
                        "H_9: Aangevinkt als afwezig; hier is bekend: 2 van de 2 instemmingsverklaringen",
                        "SETTLEMENT: Aangevinkt als aanwezig; hier is bekend: 0 van de 1 verklaringen van voorgenomen"
                                + " vestiging");
        String path = town.path("/submissions/" + submission.getString("id"));
        assertThat(Api.object(town.clerk().send("get", path, "")).getJsonArray("contradictions"))
                .isEqualTo(submission.getJsonArray("contradictions"));
    }

    private static java.util.Map<String, String> known(jakarta.json.JsonArray items) {
        return items.getValuesAs(JsonObject.class).stream()
                .collect(java.util.stream.Collectors.toMap(
                        each -> each.getString("item"),
                        each -> each.getString("state") + ": " + each.getString("detail")));
    }

    /** Puts the last candidate first; answers the status. */
    private static int moveFirst(NominationWeek town, String list) {
        HttpResponse<String> read = town.clerk().send("get", list, "");
        int size = Api.object(read).getJsonArray("candidates").size();
        StringBuilder positions = new StringBuilder().append(size);
        for (int position = 1; position < size; position++) {
            positions.append(',').append(position);
        }
        return town.clerk()
                .send(
                        "put",
                        list + "/positions",
                        "{\"positions\":[" + positions + "]}",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        read.headers().firstValue("ETag").orElseThrow())
                .statusCode();
    }
}
