package nl.zetel.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final String OURS = "{\"status\":\"UP\",\"checks\":[{\"name\":\"zetel\",\"status\":\"UP\"}]}";

    @Test
    void our_own_check_is_up() throws IOException {
        assertThat(answer(200, OURS).isUp()).isTrue();
    }

    @Test
    void a_server_without_the_application_is_not_ours_even_when_it_is_up() throws IOException {
        assertThat(answer(200, "{\"status\":\"UP\",\"checks\":[]}").isOurs()).isFalse();
        assertThat(answer(200, "{\"status\":\"UP\",\"checks\":[]}").isUp()).isFalse();
    }

    @Test
    void an_application_that_is_not_ready_is_ours_but_not_up() throws IOException {
        Health.Answer answer = answer(503, OURS);

        assertThat(answer.isOurs()).isTrue();
        assertThat(answer.isUp()).isFalse();
    }

    @Test
    void nobody_there_is_neither() {
        Health.Answer answer = new Health(URI.create("http://localhost:" + Ports.free(0) + "/")).live();

        assertThat(answer.status()).isZero();
        assertThat(answer.isOurs()).isFalse();
    }

    private static Health.Answer answer(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/health/ready", exchange -> {
            byte[] content = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        try {
            return new Health(
                            URI.create("http://localhost:" + server.getAddress().getPort() + "/"))
                    .ready();
        } finally {
            server.stop(0);
        }
    }
}
