package nl.zetel.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;

/** Somebody with a token and a connection of their own. */
public final class Session {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client;
    private final String address;
    private final String token;

    /** @param executor threads for what the connection needs */
    public Session(String address, String token, Executor executor) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(executor)
                .build();
        this.address = address;
        this.token = token;
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param etag entity tag; blank if there is none
     * @param body content
     */
    public record Answer(int status, String etag, byte[] body) {

        /** The content as an object. */
        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
                return reader.readObject();
            }
        }

        /** The same, if it has that status. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " " + text());
            }
            return this;
        }

        /** The content as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Reads. */
    public Answer get(String path) throws IOException {
        return send(request("GET", path, ""));
    }

    /** Sends something new, under a key of its own. */
    public Answer post(String path, String body) throws IOException {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Sends something new; a repetition has the same key. */
    public Answer post(String path, String body, String key) throws IOException {
        return post(path, "application/json", body, key);
    }

    /** Sends something new of that media type. */
    public Answer post(String path, String type, String body, String key) throws IOException {
        return send(request("POST", path, body).header("Content-Type", type).header("Idempotency-Key", key));
    }

    /** Replaces what was read. */
    public Answer put(String path, String body, String etag) throws IOException {
        return send(request("PUT", path, body)
                .header("Content-Type", "application/json")
                .header("If-Match", etag));
    }

    private HttpRequest.Builder request(String verb, String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(verb, HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean isStarting = answer.statusCode() >= 400
                    && answer.headers().firstValue("API-Version").isEmpty();
            if (isStarting) {
                throw new IOException("The application is not there (yet): " + answer.statusCode());
            }
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
