package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Talks to the server as a test needs it. */
final class StubClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    StubClient(URI address) {
        this.address = address;
    }

    HttpResponse<byte[]> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    JsonObject json(String body) throws IOException, InterruptedException {
        return Jsons.read(new ByteArrayInputStream(post(body).body()));
    }

    JsonObject person(String bsn, String... fields) throws IOException, InterruptedException {
        return json(byNumber(bsn, fields)).getJsonArray("personen").getJsonObject(0);
    }

    static String byNumber(String bsn, String... fields) {
        return "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"burgerservicenummer\":[\"" + bsn + "\"],\"fields\":[\""
                + String.join("\",\"", fields) + "\"]}";
    }
}
