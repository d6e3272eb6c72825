package nl.zetel.plugin.brpstub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final String REQUEST = StubClient.byNumber("999900006", "naam");

    @Test
    void faultsComeInTheOrderTheyWereOrderedAndThenEnd() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            StubClient client = new StubClient(server.address());
            server.knobs().next(Fault.TOO_MANY_REQUESTS, Fault.UNAVAILABLE, Fault.FORBIDDEN_PLAIN);
            assertThat(client.post(REQUEST).headers().firstValue("Retry-After")).hasValue("1");
            assertThat(client.post(REQUEST).statusCode()).isEqualTo(503);
            assertThat(client.post(REQUEST).headers().firstValue("Content-Type"))
                    .hasValue("text/plain");
            assertThat(client.post(REQUEST).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAnswerCanBeCutOff() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            server.knobs().always(Fault.CUT_OFF);
            assertThatThrownBy(() -> new StubClient(server.address()).post(REQUEST))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aKeyOrATokenCanBeWanted() throws Exception {
        StubOptions options = StubOptions.westerveld().withApiKey("sleutel").withClientSecret("geheim&geheim");
        try (BrpStubServer server = BrpStubServer.start(options)) {
            StubClient client = new StubClient(server.address());
            assertThat(client.post(REQUEST, "X-API-KEY", "sleutel").statusCode())
                    .isEqualTo(401);
            String token = token(server, "geheim%26geheim");
            assertThat(client.post(REQUEST, "X-API-KEY", "sleutel", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            server.tokens().revoke();
            assertThat(client.post(REQUEST, "X-API-KEY", "sleutel", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void theKnobsTurnOverHttp() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            URI knobs = server.address().resolve("/stub/knobs");
            assertThat(new StubClient(knobs)
                            .post("{\"next\":[\"SERVER_ERROR\"],\"latencyMillis\":1}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(new StubClient(server.address()).post(REQUEST).statusCode())
                    .isEqualTo(500);
            assertThat(server.knobs().latency()).isEqualTo(Duration.ofMillis(1));
        }
    }

    @Test
    void optionsAreReadFromTheCommandLine() throws Exception {
        StubOptions options = Main.options(List.of("--port", "15099", "--latency", "50", "--today", "2018-02-05"));
        assertThat(options.port()).isEqualTo(15099);
        assertThat(options.latency()).isEqualTo(Duration.ofMillis(50));
        assertThatThrownBy(() -> Main.options(List.of("--poort", "1"))).hasMessageContaining("--poort");
    }

    private static String token(BrpStubServer server, String secret) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.tokenAddress())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=zetel&client_secret=" + secret))
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return body.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
    }
}
