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
}
