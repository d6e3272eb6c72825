package nl.zetel.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A caller of the API. */
final class Api {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    /** @param token the bearer token; blank to send none */
    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends a request and answers whatever comes. */
    HttpResponse<String> send(String verb, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        verb.toUpperCase(Locale.ROOT),
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Reads bytes of a media type, as they come. */
    HttpResponse<byte[]> read(String path, String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", type);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return answer(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri().getPath() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file. */
    HttpResponse<String> upload(String path, String type, byte[] file) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        return answer(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends JSON. */
    HttpResponse<String> json(String verb, String path, String body) {
        return send(verb, path, body, "Content-Type", "application/json");
    }

    static JsonObject object(HttpResponse<String> response) {
        return object(response.body());
    }

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
