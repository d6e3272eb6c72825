package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other systems hear, and who may see and repeat it. */
class EventIT {

    private static final String SECRET = "een geheim van dertig tekens!!";
    private static final String ELECTION = """
            {"documentId":"GR2026_%s","name":"Gemeenteraad Proefdorp 2026","municipalityName":"Proefdorp",
             "seats":17,"nominationDay":"2026-02-02","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
             "postalCode":"1234AB","locality":"Proefdorp","email":"verkiezingen@example.nl","telephone":"140123",
             "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente Proefdorp","bic":"ABNANL2A"}}""";

    @TempDir
    private Path folder;

    /** The receiver is away, the plug is pulled, and after the start everything comes, in order and signed. */
    @Test
    void whatHappenedBeforeThePlugWasPulledIsHeardAfterTheStart() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Map<String, String> webhooks =
                    Map.of("ZETEL_PLUGIN_WEBHOOKS_URL", receiver.address(), "ZETEL_PLUGIN_WEBHOOKS_SECRET", SECRET);
            String token = Distribution.token("anna", List.of("clerk", "auditor"));
            try (Distribution first = Distribution.start(folder.resolve("data"), webhooks, "--demo")) {
                Api api = new Api(first.address(), token);
                for (int i = 0; i < 5; i++) {
                    assertThat(api.json("post", "/v1/elections", ELECTION.formatted("D" + i))
                                    .statusCode())
                            .isEqualTo(201);
                }
                Waiting.until("the receiver is tried", () -> receiver.refused.get() > 0);
                first.kill();
            }
            assertThat(receiver.taken).isEmpty();
            receiver.takes = true;
            try (Distribution second = Distribution.start(folder.resolve("data"), webhooks, "--demo")) {
                Waiting.until("five events have come", () -> receiver.taken.size() >= 5);
                Api api = new Api(second.address(), token);
                Waiting.until("nothing waits any more", () -> pending(api) == 0);
                assertThat(api.send("get", "/v1/events", "").body()).doesNotContain("PENDING");
            }
            assertThat(receiver.taken).allSatisfy(EventIT::checkSignature);
            assertThat(receiver.taken.stream().map(EventIT::sequence).distinct())
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        }
    }

    private static int pending(Api api) {
        return Api.object(api.send("get", "/v1/event-listeners", "")).getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("id").equals("webhooks"))
                .mapToInt(item -> item.getInt("pending"))
                .sum();
    }

    private static int sequence(Receiver.Message message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.body()))) {
            JsonObject event = reader.readObject();
            assertThat(event.getString("specversion")).isEqualTo("1.0");
            assertThat(event.getString("source")).isEqualTo("urn:nld:gemeentecode:1701:systeem:zetel");
            assertThat(event.getString("type")).isEqualTo("nl.zetel.election-created");
            return event.getJsonObject("data").getInt("sequence");
        }
    }

    private static void checkSignature(Receiver.Message message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        assertThat(message.signature())
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEventIsRepeatedOnRequestOfAnAdministratorWithAReason() throws Exception {
        Api clerk = SharedServer.in("0150", "anna", "clerk");
        assertThat(clerk.json("post", "/v1/elections", ELECTION.formatted("Herhaald"))
                        .statusCode())
                .isEqualTo(201);
        Api auditor = SharedServer.in("0150", "ada", "auditor");
        Api administrator = SharedServer.in("0150", "ad", "administrator");
        String event = Api.object(auditor.send("get", "/v1/events", ""))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String path = "/v1/events/" + event + "/redeliveries";
        String body = "{\"listener\":\"example\",\"reason\":\"De ontvanger was leeg\"}";

        assertThat(auditor.json("post", path, body).statusCode()).isEqualTo(403);
        assertThat(administrator
                        .json("post", path, "{\"listener\":\"example\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .json("post", path, body.replace("example", "nobody"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SharedServer.in("0151", "ad", "administrator")
                        .json("post", path, body)
                        .statusCode())
                .as("of another municipality")
                .isEqualTo(404);
        HttpResponse<String> answer = administrator.json("post", path, body);
        assertThat(answer.statusCode()).isEqualTo(202);
        Waiting.until(
                "it was delivered again",
                () -> !auditor.send("get", "/v1/events/" + event, "").body().contains("PENDING"));
        assertThat(auditor.send("get", "/v1/audit/entries", "").body()).contains("event-redelivered");
    }

    @Test
    void theMetricsShowWhatWasAskedAndWhatPluginsDid() {
        SharedServer.as("anna", "clerk").send("get", "/v1/elections", "");
        HttpResponse<String> answer = SharedServer.as("ad", "administrator").send("get", "/v1/metrics", "");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/openmetrics-text");
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes{area=\"heap\"}")
                .contains("zetel_http_requests_seconds_count{method=\"GET\",path=\"/elections\",status=\"200\"}")
                .contains("zetel_plugin_started{plugin=\"example\"} 1")
                .contains("zetel_events_pending{listener=\"example\"}")
                .endsWith("# EOF\n");
    }
}
