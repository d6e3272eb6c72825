package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Bad input while votes are counted: a clear refusal, a link in the audit chain, and nothing changed. */
class BadCountIT {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(9920);

    private final int municipality = MUNICIPALITIES.incrementAndGet();
    private final CountingWeek week = new CountingWeek(Integer.toString(municipality), "Foutdorp" + municipality);
    private final Api clerk = week.as("anna", "clerk");
    private final Api auditor = week.as("otto", "auditor");

    @Test
    void aFileOfAnotherElectionIsRefused() {
        HttpResponse<String> answer = upload(file("GR2018_Elders", new int[] {10, 2}, new int[] {4}));

        refused(answer, 422, "invalid-document");
        assertThat(answer.body()).contains("OTHER_ELECTION", "hier hoort " + week.documentId());
        inTheChain("importOfficialCount", "invalid-document", "OTHER_ELECTION");
        nothingWasImported();
    }

    @Test
    void aFileWithoutOneOfTheListsIsRefused() {
        HttpResponse<String> answer = upload(file(week.documentId(), new int[] {10, 2}));

        refused(answer, 422, "invalid-document");
        assertThat(answer.body()).contains("Lijst 2 ontbreekt bij totaal");
        inTheChain("importOfficialCount", "invalid-document", "LIST_MISSING");
        nothingWasImported();
    }

    @Test
    void aFileWithOtherCandidatesIsRefused() {
        refused(upload(file(week.documentId(), new int[] {10}, new int[] {4})), 422, "invalid-document");

        inTheChain("importOfficialCount", "invalid-document", "OTHER_CANDIDATES");
        nothingWasImported();
    }

    @Test
    void aFileOfAnotherFingerprintIsNotCompared() {
        String id = created(upload(file(week.documentId(), new int[] {10, 2}, new int[] {4})));
        HttpResponse<String> answer = clerk.json(
                "post", week.path("/official-counts/" + id + "/confirmations"), "{\"groups\":[\"0000\",\"0000\"]}");

        refused(answer, 422, "invalid-content");
        inTheChain("confirmOfficialCount", "invalid-content", "OTHER_FINGERPRINT");
        assertThat(clerk.send("get", week.path("/official-counts/" + id), "").body())
                .doesNotContain("confirmedBy");
    }

    @Test
    void aNumberThatNoReportCanHaveIsRefused() {
        String station = week.station("1");

        refused(enter(station, "{\"blank\":1000000000}"), 422, "invalid-content");
        inTheChain("createCountEntry", "invalid-content", "TOO_LARGE");
        refused(enter(station, "{\"blank\":-1}"), 422, "invalid-content");
        inTheChain("createCountEntry", "invalid-content", "TOO_SMALL");
        refused(enter(station, "{\"lists\":[{\"number\":9,\"total\":1}]}"), 422, "refused-by-law");
        inTheChain("createCountEntry", "refused-by-law", "UNKNOWN_LIST");
        assertThat(clerk.send("get", station + "/entries", "").body()).contains("\"items\":[]");
    }

    @Test
    void whoTypedFirstDoesNotTypeSecond() {
        String station = week.station("1");
        week.enterAll(station, "anna", "FIRST", CountingWeek.count(10, 2, 4));

        refused(week.enter(station, "anna", "SECOND", CountingWeek.count(10, 2, 4)), 403, "four-eyes");

        JsonObject entry = inTheChain("createCountEntry", "four-eyes", "");
        assertThat(entry.getString("actor")).isEqualTo("anna");
        assertThat(entry.getString("subject")).isEqualTo(station.substring("/v1".length()) + "/entries");
        assertThat(clerk.send("get", station + "/count-status", "").body()).doesNotContain("\"second\"");
    }

    @Test
    void theAnswerToALotThatNobodyAsksForIsRefused() {
        String station = week.station("1");
        week.count(station, 10, 2, 4);
        week.addUp(1, 12);
        week.addUp(2, 4);
        SharedServer.clock("2018-03-23T10:00:00+01:00");
        Api member = week.as("carla", "committee");
        JsonObject result = createdObject(member.json("post", week.path("/results"), "{}"));
        String path = week.path("/results/" + result.getString("id"));

        refused(
                member.json(
                        "post",
                        path + "/lots",
                        "{\"lot\":\"gisteren\",\"list\":1,\"witnesses\":[\"G. de Getuige\",\"H. de Tweede\"]}"),
                409,
                "wrong-state");

        JsonObject entry = newest();
        assertThat(entry.getString("action")).isEqualTo("request-refused");
        assertThat(entry.getString("legalBasis")).isEqualTo("Kieswet P 14");
        assertThat(entry.getString("after")).doesNotContain("Getuige");
        JsonObject after = Api.object(member.send("get", path, ""));
        assertThat(after.getJsonArray("lots")).isEmpty();
        assertThat(after.getString("state")).isEqualTo(result.getString("state"));
    }

    @Test
    void theChainHoldsAndCannotBeFilledByAskingAgain() {
        String other = file("GR2018_Elders", new int[] {1, 1}, new int[] {1});
        int before = refusals().size();
        for (int i = 0; i < 60; i++) {
            refused(upload(other), 422, "invalid-document");
        }
        assertThat(refusals().size() - before).isBetween(20, 40);

        Api colleague = week.as("bas", "clerk");
        refused(
                colleague.send("post", week.path("/official-counts"), other, "Content-Type", "application/xml"),
                422,
                "invalid-document");

        assertThat(refusals().size()
                        - before
                        + refusals().stream()
                                .mapToInt(after -> after.getInt("notRecorded"))
                                .sum())
                .as("written or counted")
                .isEqualTo(61);
        assertThat(Api.object(auditor.send("get", "/v1/audit/verification", "")).getBoolean("valid"))
                .isTrue();
    }

    private JsonObject inTheChain(String operation, String code, String reason) {
        JsonObject entry = newest();
        assertThat(entry.getString("action")).isEqualTo("request-refused");
        assertThat(entry.getString("after"))
                .contains("\"operation\":\"" + operation + "\"", "\"code\":\"" + code + "\"", reason);
        return entry;
    }

    private JsonObject newest() {
        List<JsonObject> all = week.chain();
        return all.get(all.size() - 1);
    }

    /** What the chain keeps of refusals. */
    private List<JsonObject> refusals() {
        return week.chain().stream()
                .filter(entry -> entry.getString("action").equals("request-refused"))
                .map(entry -> Api.object(entry.getString("after")))
                .toList();
    }

    private void nothingWasImported() {
        assertThat(clerk.send("get", week.path("/official-counts"), "").body()).contains("\"items\":[]");
    }

    private String file(String documentId, int[]... lists) {
        return new CountFile(week, documentId, lists).of(1);
    }

    private HttpResponse<String> upload(String file) {
        return clerk.send("post", week.path("/official-counts"), file, "Content-Type", "application/xml");
    }

    private HttpResponse<String> enter(String station, String count) {
        return week.enter(station, "anna", "FIRST", count);
    }
}
