package nl.zetel.it;

import static nl.zetel.it.NominationWeek.created;
import static nl.zetel.it.NominationWeek.createdObject;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due is destroyed every day without anybody asking (Kieswet G 3(8)). */
class DailyRetentionIT {

    private static final String TOWN = "9951";

    @Test
    void whoWasReplacedIsForgottenTheNextDay(@TempDir Path data) throws Exception {
        Map<String, String> daily = Map.of("ZETEL_RETENTION_DAILY", "true", "ZETEL_RETENTION_INTERVAL", "PT1S");
        try (Distribution server = Distribution.start(data, daily, "--demo")) {
            Api clerk = as(server, "anna", "clerk");
            Api keeper = as(server, "beheer", "administrator");
            clock(keeper, "2025-12-01T10:00:00+01:00");
            String election = "/v1/elections/" + created(clerk.json("post", "/v1/elections", """
                    {"documentId":"GR2026_Dagdorp","name":"Gemeenteraad Dagdorp 2026","municipalityName":"Dagdorp",
                     "seats":17,"nominationDay":"2026-02-02","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
                     "postalCode":"1234AB","locality":"Dagdorp","email":"v@example.nl","telephone":"140123","website":"",
                     "account":"NL91ABNA0417164300","accountHolder":"Gemeente Dagdorp","bic":"ABNANL2A"}}"""));
            String request = election + "/designation-requests/"
                    + created(clerk.json("post", election + "/designation-requests", """
                    {"designation":"Dorpsbelang","group":"Vereniging Dorpsbelang","association":true,
                     "documents":["NOTARIAL_DEED","PAYMENT_PROOF","AGENT_DECLARATION"],
                     "agent":{"agent":"G. Eerste","deputy":"P. Eerste"}}"""));
            createdObject(as(server, "carla", "committee")
                    .json("post", request + "/decisions", "{\"accepted\":true,\"reason\":\"besproken\"}"));
            String entry = Api.object(clerk.send("get", election + "/designations", ""))
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("id");
            createdObject(clerk.json(
                    "post",
                    election + "/designations/" + entry + "/agents",
                    "{\"agent\":{\"agent\":\"G. Tweede\",\"deputy\":\"\"},\"validFrom\":\"2025-12-01\"}"));
            clock(keeper, "2025-12-02T00:00:30+01:00");
            Waiting.until(
                    "the names are gone",
                    () -> !clerk.send("get", request, "").body().contains("G. Eerste"));
            Waiting.until("the run is done", () -> runs(keeper).toString().contains("\"COMPLETED\""));

            JsonObject run = runs(keeper).get(0);
            assertThat(run.getBoolean("automatic")).isTrue();
            assertThat(run.getString("executedBy")).isEqualTo("zetel");
            assertThat(run.getJsonArray("lines").getJsonObject(0).getString("kind"))
                    .isEqualTo("AGENT_DECLARATIONS");
            Api auditor = as(server, "otto", "auditor");
            assertThat(auditor.send("get", "/v1/audit/entries?limit=200", "").body())
                    .contains("personal-data-destroyed", "Kieswet G 3(8)");
            assertThat(Api.object(auditor.send("get", "/v1/audit/verification", ""))
                            .getBoolean("valid"))
                    .isTrue();
        }
    }

    private static List<JsonObject> runs(Api keeper) {
        return Api.object(keeper.send("get", "/v1/retention-runs", ""))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static Api as(Distribution server, String user, String role) {
        return new Api(server.address(), Distribution.token(user, TOWN, List.of(role)));
    }

    private static void clock(Api keeper, String now) {
        assertThat(keeper.json("put", "/v1/clock", "{\"now\":\"" + now + "\"}").statusCode())
                .isEqualTo(200);
    }
}
