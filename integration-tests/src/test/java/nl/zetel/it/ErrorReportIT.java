package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Citizens report suspected errors until 48 hours before the session (Kieswet P 1b), and are answered. */
class ErrorReportIT {

    private static final AtomicInteger ELECTIONS = new AtomicInteger();
    private static final String ELECTION = """
            {"documentId":"GR%1$d_%2$s","name":"Gemeenteraad %2$s %1$d","municipalityName":"%2$s","seats":17,
             "nominationDay":"%3$s","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"%2$s","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente %2$s","bic":"ABNANL2A"}}""";
    private static final String REPORT =
            "{\"station\":\"1\",\"description\":\"Bij lijst 3 stond 12 op het bord en 121 in het verslag\","
                    + "\"reporter\":\"M. de Melder, melder@example.nl\"}";

    private final Api clerk = SharedServer.in("9916", "anna", "clerk");
    private final Api investigator = SharedServer.in("9916", "vera", "verifier", "committee");
    private final Api member = SharedServer.in("9916", "carla", "committee");
    private final Api auditor = SharedServer.in("9916", "otto", "auditor");
    private String election = "";

    @BeforeEach
    void polls() {
        election = election(2026, "2026-02-02");
        created(clerk.json("post", election + "/polling-stations", "{\"number\":\"1\",\"name\":\"Dorpshuis\"}"));
        SharedServer.clock("2026-03-19T10:00:00+01:00");
    }

    @Test
    void everybodyReportsUntilFortyEightHoursBeforeTheSession() {
        SharedServer.clock("2026-03-18T20:59:00+01:00");
        refused(report(), 409, "too-early");
        SharedServer.clock("2026-03-24T09:59:00+01:00");
        JsonObject receipt = createdObject(report());
        assertThat(receipt.getInt("number")).isEqualTo(1);
        SharedServer.clock("2026-03-24T10:01:00+01:00");
        HttpResponse<String> late = report();

        refused(late, 409, "deadline-passed");
        assertThat(late.body()).contains("Kieswet P 1b", "openbare zitting");
        JsonObject recorded = createdObject(clerk.json(
                "post",
                election + "/error-reports",
                "{\"receivedAt\":\"2026-03-24T10:00:01+01:00\",\"description\":\"Een brief die te laat kwam\"}"));
        assertThat(recorded.getBoolean("inTime")).isFalse();
        assertThat(recorded.getInt("number")).isEqualTo(2);
    }

    @Test
    void aReportIsAssignedInvestigatedAndDecidedBySomebodyElse() {
        createdObject(report());
        String path = newest();
        refused(investigator.json("post", path + "/findings", "{\"text\":\"nagekeken\"}"), 409, "wrong-state");
        refused(member.json("post", path + "/outcomes", outcome("UNFOUNDED")), 409, "wrong-state");

        createdObject(clerk.json("post", path + "/assignments", "{\"assignee\":\"vera\"}"));
        createdObject(investigator.json(
                "post", path + "/findings", "{\"text\":\"Op het papier staat 12; de invoer had 121\"}"));
        refused(investigator.json("post", path + "/outcomes", outcome("CORRECTED")), 403, "four-eyes");
        JsonObject decided = createdObject(member.json("post", path + "/outcomes", outcome("RECOUNT_ASKED")));

        assertThat(decided.getString("state")).isEqualTo("DECIDED");
        assertThat(decided.getJsonArray("steps")).hasSize(3);
        String next = decided.getJsonObject("next").getString("href");
        assertThat(clerk.send("get", next, "").statusCode()).as(next).isEqualTo(200);
        refused(member.json("post", path + "/outcomes", outcome("UNFOUNDED")), 409, "wrong-state");
        JsonObject over =
                refused(clerk.json("post", path + "/assignments", "{\"assignee\":\"bas\"}"), 409, "wrong-state");
        assertThat(over.getString("detail")).startsWith("Over deze melding is op 19 maart 2026 beslist. ");
        assertThat(over.getJsonObject("possible").getString("instead")).contains("Kieswet P 20");
    }

    @Test
    void whoReportedIsForThoseWhoAnswerAndStandsNotInTheChain() {
        createdObject(report());

        assertThat(clerk.send("get", newest(), "").body()).contains("M. de Melder");
        assertThat(auditor.send("get", newest(), "").body())
                .doesNotContain("Melder")
                .contains("121 in het verslag");
        assertThat(auditor.send("get", "/v1/audit/entries?limit=100", "").body())
                .contains("error-report-received")
                .doesNotContain("Melder", "121 in het verslag");
    }

    @Test
    void whatIsWrongWithAReportIsSaid() {
        refused(open("{\"description\":\"kort\"}"), 422, "invalid-content");
        HttpResponse<String> unknown = open("{\"station\":\"9\",\"description\":\"Er klopt iets niet\"}");
        refused(unknown, 422, "invalid-content");
        assertThat(unknown.body()).contains("Er is geen stembureau 9");
        refused(
                clerk.json(
                        "post",
                        election + "/error-reports",
                        "{\"receivedAt\":\"2026-03-20T10:00:00+01:00\",\"description\":\"Een brief van morgen\"}"),
                422,
                "invalid-content");
    }

    @Test
    void before2023ThereIsNoSuchReport() {
        election = election(2018, "2018-02-05");
        SharedServer.clock("2018-03-22T10:00:00+01:00");

        refused(open("{\"description\":\"Er klopt iets niet\"}"), 409, "wrong-state");
    }

    private String election(int year, String nomination) {
        SharedServer.clock((year - 1) + "-12-01T10:00:00+01:00");
        String name = "Melddorp" + ELECTIONS.incrementAndGet();
        return "/v1/elections/"
                + created(clerk.json("post", "/v1/elections", ELECTION.formatted(year, name, nomination)));
    }

    private String newest() {
        return election + "/error-reports/"
                + Api.object(clerk.send("get", election + "/error-reports", ""))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id");
    }

    private static String outcome(String code) {
        return "{\"outcome\":\"" + code + "\",\"summary\":\"Andere aantallen op het bord\",\"text\":\"besproken\"}";
    }

    private HttpResponse<String> report() {
        return open(REPORT);
    }

    private HttpResponse<String> open(String body) {
        String path = election.replace("/v1/elections/", "/v1/public/elections/") + "/error-reports";
        return SharedServer.nobody().json("post", path, body);
    }
}
