package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Messages between committees about candidates who are no residents (Kieswet I 1(2) and I 1(3), from 2023). */
class SettlementIT {

    private static final String RECEIVED = """
            {"kind":"%s","municipality":"%s","receivedOn":"2026-02-03","candidates":[
             {"initials":"A.","surname":"%s","birth":"%s"}]}""";

    @Test
    void whoLivesElsewhereIsReportedOnceToTheCommitteeThere() {
        NominationWeek week = NominationWeek.of2026("9923", "Meldingdorp");
        String reports = week.path("/settlement-reports");
        refused(week.clerk().send("get", reports + "/duties", ""), 409, "wrong-state");
        week.submitAll();
        week.examine();
        List<JsonObject> due = week.items("/settlement-reports/duties");
        assertThat(due).hasSize(1);
        JsonObject candidate = due.get(0).getJsonObject("candidate");
        assertThat(candidate.getJsonObject("name").getString("surname")).isEqualTo("Bakker");
        String body = "{\"municipality\":\"Assen\",\"candidates\":[{\"listId\":\"%s\",\"position\":%d}]}";
        refused(
                week.clerk().json("post", reports, body.formatted(candidate.getString("listId"), 1)),
                422,
                "invalid-content");
        JsonObject made =
                createdObject(week.clerk().json("post", reports, body.formatted(candidate.getString("listId"), 2)));
        refused(
                week.clerk().json("post", reports, body.formatted(candidate.getString("listId"), 2)),
                422,
                "invalid-content");
        assertThat(week.items("/settlement-reports/duties").get(0).getBoolean("reported"))
                .isTrue();
        String document = week.path("/documents/" + made.getString("documentId"));
        assertThat(week.clerk().send("get", document + "/content", "").body())
                .contains("gemeente Assen", "Bakker, A.", "1970-01-01")
                .doesNotContain("Alberts");
        refused(week.auditor().send("get", document + "/content", ""), 403, "not-allowed");
        assertThat(made.getBoolean("sent")).isFalse();
        createdObject(week.clerk().json("post", document + "/dispatches", "{\"way\":\"OUTSIDE\"}"));
        assertThat(week.items("/settlement-reports").get(0).getBoolean("sent")).isTrue();
    }

    @Test
    void twoReportsOfOnePersonArePassedOnToBoth() {
        NominationWeek week = NominationWeek.of2026("9924", "Doorgeefdorp");
        week.submitAll();
        week.examine();
        String receipts = week.path("/settlement-reports/receipts");
        JsonObject first = createdObject(week.clerk()
                .json("post", receipts, RECEIVED.formatted("REPORT_RECEIVED", "Assen", "de Vries", "1980-05-05")));
        String notices = week.path("/settlement-reports/notices");
        String pass = "{\"reportId\":\"" + first.getString("id") + "\",\"candidate\":1}";
        refused(week.clerk().json("post", notices, pass), 409, "wrong-state");
        createdObject(week.clerk()
                .json("post", receipts, RECEIVED.formatted("REPORT_RECEIVED", "Meppel", "De Vries", "1980-05-05")));
        createdObject(week.clerk()
                .json("post", receipts, RECEIVED.formatted("REPORT_RECEIVED", "Hoogeveen", "de Vries", "1990-05-05")));
        assertThat(createdObject(week.clerk().json("post", notices, pass)).getJsonArray("items"))
                .extracting(item -> item.asJsonObject().getString("municipality"))
                .containsExactly("Assen", "Meppel");
        refused(week.clerk().json("post", notices, pass), 409, "wrong-state");
    }

    @Test
    void aNoticeFromWhereTheCandidateLivesStrikesTheCandidateIfTheCommitteeSoDecides() {
        NominationWeek week = NominationWeek.of2026("9926", "Schrapdorp");
        week.submitAll();
        JsonObject list = Objects.requireNonNull(week.examine().get("Oude Groep"));
        JsonObject other = notice(week, "REPORT_RECEIVED", "Bakker", "1970-01-01");
        JsonObject notice = notice(week, "NOTICE_RECEIVED", "Bakker", "1970-01-01");
        JsonObject own = week.items("/settlement-reports/matches").stream()
                .filter(each -> !each.getJsonArray("own").isEmpty())
                .findFirst()
                .orElseThrow()
                .getJsonArray("own")
                .getJsonObject(0);
        assertThat(own.getString("likeness")).isEqualTo("SAME");
        String body = "{\"candidate\":1,\"listId\":\"" + own.getString("listId") + "\",\"position\":%d}";
        refused(evidence(week, other, body.formatted(2)), 422, "refused-by-law");
        refused(evidence(week, notice, body.formatted(1)), 422, "invalid-content");
        JsonObject doubtful = createdObject(week.clerk().json("post", week.path("/settlement-reports/receipts"), """
                {"kind":"NOTICE_RECEIVED","municipality":"Assen","receivedOn":"2026-02-03","candidates":[
                 {"initials":"A.","surname":"Bakker"}]}"""));
        refused(evidence(week, doubtful, body.formatted(2)), 422, "invalid-content");

        week.proposeAfterRepair();
        JsonObject recorded = createdObject(evidence(week, notice, body.formatted(2)));
        assertThat(recorded.getString("article")).isEqualTo("Kieswet I 6(1)(f)");
        assertThat(recorded.getString("note")).contains("stembureau van Assen", "3 februari 2026");
        JsonObject open = week.examination(list.getString("id"));
        assertThat(open.getString("state"))
                .as("what was proposed without it falls")
                .isEqualTo("REVIEWED");
        week.propose();
        JsonObject decided = Objects.requireNonNull(week.decideProposed().get("Oude Groep"));
        JsonObject struck =
                decided.getJsonObject("decision").getJsonArray("struck").getJsonObject(0);
        assertThat(struck.getString("article")).isEqualTo("Kieswet I 6(1)(f)");
        assertThat(struck.getInt("position")).isEqualTo(2);
        assertThat(decided.getJsonObject("decision").getBoolean("valid")).isTrue();
        refused(evidence(week, notice, body.formatted(2)), 409, "wrong-state");
    }

    private static JsonObject notice(NominationWeek week, String kind, String surname, String birth) {
        return createdObject(week.clerk()
                .json(
                        "post",
                        week.path("/settlement-reports/receipts"),
                        RECEIVED.formatted(kind, "Assen", surname, birth)));
    }

    private static HttpResponse<String> evidence(NominationWeek week, JsonObject report, String body) {
        return week.clerk()
                .json("post", week.path("/settlement-reports/" + report.getString("id") + "/evidence"), body);
    }

    @Test
    void beforeTheRulesOf2023NobodyIsReported() {
        NominationWeek week = new NominationWeek("9925", "Oudrechtdorp");
        week.submitAll();
        week.examine();
        assertThat(week.items("/settlement-reports/duties")).isEmpty();
        refused(
                week.clerk()
                        .json(
                                "post",
                                week.path("/settlement-reports/receipts"),
                                RECEIVED.formatted("REPORT_RECEIVED", "Assen", "de Vries", "1980-05-05")
                                        .replace("2026", "2018")),
                422,
                "refused-by-law");
    }
}
