package nl.zetel.plugin.brpstub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives bearer tokens to clients that know the secret (OAuth 2.0, client credentials). */
public final class Tokens implements HttpHandler {

    static final String PATH = "/oauth/token";

    private final String secret;
    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private final AtomicInteger given = new AtomicInteger();
    private volatile int lifetimeSeconds = 600;

    Tokens(String secret) {
        this.secret = secret;
    }

    /** How many tokens were given. */
    public int given() {
        return given.get();
    }

    /** No token given so far is accepted any more. */
    public void revoke() {
        valid.clear();
    }

    /** Sets the lifetime that new tokens are said to have, in seconds; 0 to leave it unsaid. */
    public void lifetime(int seconds) {
        lifetimeSeconds = seconds;
    }

    boolean accepts(String authorization) {
        return authorization.startsWith("Bearer ") && valid.contains(authorization.substring(7));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            boolean known = form.contains("grant_type=client_credentials")
                    && form.contains("client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8));
            Reply reply = known
                    ? Reply.text(200, "application/json", token())
                    : Reply.text(401, "application/json", "{\"error\":\"invalid_client\"}");
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private String token() {
        String token = "stub-token-" + given.incrementAndGet();
        valid.add(token);
        String lifetime = lifetimeSeconds == 0 ? "" : ",\"expires_in\":" + lifetimeSeconds;
        return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"" + lifetime + "}";
    }
}
