package nl.zetel.scenario;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who calls the API with a token of his own. Each change carries an {@code Idempotency-Key} and is repeated while
 * the server does not answer, so that a server that was stopped in the middle loses and doubles nothing.
 */
final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;
    private final String token;

    Caller(String address, String token) {
        this.address = address;
        this.token = token;
    }

    JsonObject get(String path) {
        return json(expect(send("GET", path, "application/json", new byte[0]), 200, path));
    }

    /** What a page lists. */
    List<JsonObject> items(String path) {
        return get(path).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** A page, a letter or an election document. */
    byte[] bytes(String path, String accept) {
        return expect(send(request("GET", path, new byte[0]).header("Accept", accept)), 200, path)
                .body();
    }

    /** What may be there or not. */
    int status(String path) {
        return send("GET", path, "application/json", new byte[0]).statusCode();
    }

    JsonObject post(String path, Map<String, ?> document) {
        return upload(path, "application/json", Documents.json(document));
    }

    JsonObject post(String path) {
        HttpResponse<byte[]> answer = send(request("POST", path, new byte[0]).header("Idempotency-Key", key()));
        return json(expect(answer, 201, path));
    }

    JsonObject upload(String path, String type, byte[] content) {
        return json(expect(send("POST", path, type, content), 201, path));
    }

    /** Changes what is there now. */
    JsonObject put(String path, Map<String, ?> document) {
        HttpResponse<byte[]> answer = putOver(etag(path), path, document);
        // 412: the change was made, but the server stopped before it could say so
        return json(expect(answer.statusCode() == 412 ? putOver(etag(path), path, document) : answer, 200, path));
    }

    private String etag(String path) {
        return expect(send("GET", path, "application/json", new byte[0]), 200, path)
                .headers()
                .firstValue("ETag")
                .orElse("*");
    }

    private HttpResponse<byte[]> putOver(String etag, String path, Map<String, ?> document) {
        return send(request("PUT", path, Documents.json(document))
                .header("Content-Type", "application/json")
                .header("If-Match", etag));
    }

    /** Changes the state of something that is there already. */
    JsonObject change(String path, Map<String, ?> document) {
        return json(expect(send("POST", path, "application/json", Documents.json(document)), 200, path));
    }

    /** Replaces something that has no version. */
    JsonObject set(String path, Map<String, ?> document) {
        return json(expect(send("PUT", path, "application/json", Documents.json(document)), 200, path));
    }

    /** Long work, until it has ended well; answers what came out. */
    JsonObject work(String path, Map<String, ?> document) {
        HttpResponse<byte[]> accepted =
                expect(send("POST", path, "application/json", Documents.json(document)), 202, path);
        String job = "/v1/jobs/" + json(accepted).getString("id");
        JsonObject state = get(job);
        while (state.getString("state").matches("QUEUED|RUNNING")) {
            pause(Duration.ofMillis(100));
            state = get(job);
        }
        if (!state.getString("state").equals("SUCCEEDED")) {
            throw new IllegalStateException(path + ": " + state);
        }
        return state;
    }

    /** What the server answers to something that it has to refuse. */
    JsonObject refused(String path, Map<String, ?> document, int status) {
        return json(expect(send("POST", path, "application/json", Documents.json(document)), status, path));
    }

    private HttpResponse<byte[]> send(String verb, String path, String type, byte[] content) {
        HttpRequest.Builder request = request(verb, path, content);
        if (content.length > 0) {
            request.header("Content-Type", type);
        }
        return send(verb.equals("POST") ? request.header("Idempotency-Key", key()) : request);
    }

    private HttpRequest.Builder request(String verb, String path, byte[] content) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .method(verb, HttpRequest.BodyPublishers.ofByteArray(content));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                if (!isStarting(answer) || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The server does not answer", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause(Duration.ofMillis(250));
        }
    }

    /** Until its application is there a server answers errors of its own, without the API's header. */
    private static boolean isStarting(HttpResponse<byte[]> answer) {
        return answer.statusCode() >= 400
                && answer.headers().firstValue("API-Version").isEmpty();
    }

    private static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer, int status, String path) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    path + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
