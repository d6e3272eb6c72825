package nl.zetel.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Stands between callers and the server. Before somebody does a second step it lets whoever did the first try the same, and
 * keeps what the server said to that.
 */
final class SamePerson implements AutoCloseable {

    private static final List<String> NOT_PASSED_ON =
            List.of("host", "content-length", "connection", "transfer-encoding", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final JsonObject paths;
    private final Map<String, String> firstSteps;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>();
    private final HttpServer proxy;

    /** What somebody did. */
    private record Deed(String operation, String path, String token) {}

    /**
     * @param server where the server is
     * @param firstSteps the first step of each second one, as operations
     */
    SamePerson(String server, Map<String, String> firstSteps) throws IOException {
        this.server = server;
        this.firstSteps = new HashMap<>(firstSteps);
        this.paths = Api.object(new Api(server, "").send("get", "/v1/openapi.json", ""))
                .getJsonObject("paths");
        this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::handle);
        proxy.setExecutor(Executors.newFixedThreadPool(4));
        proxy.start();
    }

    /** Where callers go. */
    String address() {
        return "http://localhost:" + proxy.getAddress().getPort();
    }

    /** What the same person was told, by operation: the status and the last part of the problem's type. */
    Map<String, String> answers() {
        return answers;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().toString();
            String token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse("");
            String operation = exchange.getRequestMethod().equals("POST") ? operation(path) : "";
            tempt(operation, path, token, exchange, body);
            HttpResponse<byte[]> answer = send(exchange, path, token, body, false);
            if (!operation.isEmpty() && answer.statusCode() < 300) {
                deeds.add(new Deed(operation, path, token));
            }
            answer.headers().map().forEach((name, values) -> {
                if (!name.startsWith(":") && !NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private void tempt(String operation, String path, String token, HttpExchange exchange, byte[] body) {
        if (!firstSteps.containsKey(operation)
                || answers.getOrDefault(operation, "").endsWith("four-eyes")) {
            return;
        }
        first(operation, path)
                .filter(deed -> !deed.token().equals(token))
                .ifPresent(deed -> answers.put(operation, said(send(exchange, path, deed.token(), body, true))));
    }

    /** Who did the first step of this: the last who did it nearest to this path. */
    private Optional<Deed> first(String operation, String path) {
        return deeds.stream()
                .filter(deed -> deed.operation().equals(firstSteps.get(operation)))
                .max(Comparator.comparingInt((Deed deed) -> common(deed.path(), path))
                        .thenComparingInt(deeds::indexOf));
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String said(HttpResponse<byte[]> answer) {
        String type = answer.statusCode() < 400
                ? "done"
                : Api.object(new String(answer.body(), StandardCharsets.UTF_8)).getString("type");
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, String path, String token, byte[] body, boolean again) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            if (!NOT_PASSED_ON.contains(lower) && !lower.equals("authorization")) {
                boolean key = again && lower.equals("idempotency-key");
                request.setHeader(name, key ? UUID.randomUUID().toString() : values.get(0));
            }
        });
        if (!token.isEmpty()) {
            request.setHeader("Authorization", token);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String operation(String path) {
        String plain = path.replaceFirst("^/v1", "").replaceFirst("\\?.*", "");
        return paths.entrySet().stream()
                .filter(entry -> entry.getValue().asJsonObject().containsKey("post"))
                .filter(entry -> plain.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .max(Comparator.comparingInt(
                        entry -> entry.getKey().replaceAll("\\{[^}]+}", "").length()))
                .map(entry ->
                        entry.getValue().asJsonObject().getJsonObject("post").getString("operationId"))
                .orElse("");
    }

    @Override
    public void close() {
        proxy.stop(0);
    }
}
