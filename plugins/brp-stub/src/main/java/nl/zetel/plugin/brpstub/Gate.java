package nl.zetel.plugin.brpstub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets requests in or not: method, media types, key and token. */
final class Gate {

    private static final Pattern JSON = Pattern.compile("application/json(?:;\\s*charset=\"?utf-8\"?)?");
    private static final Pattern ACCEPTABLE = Pattern.compile(".*(?:application/json|application/\\*|\\*/\\*).*");

    private final Optional<String> apiKey;
    private final Optional<Tokens> tokens;

    Gate(Optional<String> apiKey, Optional<Tokens> tokens) {
        this.apiKey = apiKey;
        this.tokens = tokens;
    }

    Optional<Problem> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!exchange.getRequestMethod().equals("POST")) {
            return Optional.of(Problems.METHOD);
        }
        if (apiKey.isPresent() && !apiKey.get().equals(headers.getFirst("X-API-KEY"))) {
            return Optional.of(Problems.UNAUTHORIZED);
        }
        if (tokens.isPresent() && !tokens.get().accepts(first(headers, "Authorization"))) {
            return Optional.of(Problems.UNAUTHORIZED);
        }
        if (!JSON.matcher(first(headers, "Content-Type")).matches()) {
            return Optional.of(Problems.UNSUPPORTED);
        }
        String accept = first(headers, "Accept");
        return accept.isEmpty() || ACCEPTABLE.matcher(accept).matches()
                ? Optional.empty()
                : Optional.of(Problems.NOT_ACCEPTABLE);
    }

    private static String first(Headers headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : name.equals("Authorization") ? value : value.toLowerCase(Locale.ROOT);
    }
}
