package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token of a token service (OAuth 2.0, client credentials): fetched once for all threads, renewed before it ends
 * and once after it was refused.
 */
final class TokenCredentials implements Credentials {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration UNSAID = Duration.ofSeconds(60);

    private final Http http;
    private final URI address;
    private final String form;
    private final Clock clock;
    private final Duration limit;
    private @Nullable Token token;

    private record Token(String value, Instant until) {}

    TokenCredentials(Http http, URI address, Map<String, String> parameters, Clock clock, Duration limit) {
        this.http = http;
        this.address = address;
        this.form = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        this.clock = clock;
        this.limit = limit;
    }

    @Override
    public void addTo(HttpRequest.Builder request) throws RegisterException {
        request.setHeader("Authorization", "Bearer " + current());
    }

    @Override
    public synchronized boolean renew() {
        token = null;
        return true;
    }

    private synchronized String current() throws RegisterException {
        if (token == null || !clock.instant().isBefore(token.until())) {
            token = fetch();
        }
        return token.value();
    }

    private Token fetch() throws RegisterException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        Instant asked = clock.instant();
        Reply reply = send(request);
        if (reply.status() != 200) {
            Kind kind = reply.status() >= 500 ? Kind.UNAVAILABLE : Kind.REFUSED;
            throw new RegisterException(kind, Text.TOKEN_REFUSED.of(reply.status()));
        }
        return token(reply, asked);
    }

    private Reply send(HttpRequest request) throws RegisterException {
        try {
            return http.send(request, limit);
        } catch (IOException e) {
            throw new RegisterException(Kind.UNAVAILABLE, Text.NO_CONNECTION.of(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterException(Kind.UNAVAILABLE, Text.INTERRUPTED.of(), e);
        }
    }

    private static Token token(Reply reply, Instant asked) throws RegisterException {
        Node answer = Node.parse(reply.body()).orElse(Node.EMPTY);
        String value = answer.text("access_token")
                .filter(text -> text.matches("[\\x21-\\x7E]+"))
                .orElseThrow(() -> new RegisterException(Kind.INVALID_ANSWER, Text.TOKEN_INVALID.of()));
        Duration said = answer.number("expires_in")
                .filter(seconds -> seconds > 0)
                .map(Duration::ofSeconds)
                .orElse(UNSAID);
        Duration trusted = said.compareTo(LONGEST) > 0 ? LONGEST : said;
        Duration early = trusted.compareTo(EARLY.multipliedBy(2)) < 0 ? trusted.dividedBy(2) : EARLY;
        return new Token(value, asked.plus(trusted).minus(early));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
