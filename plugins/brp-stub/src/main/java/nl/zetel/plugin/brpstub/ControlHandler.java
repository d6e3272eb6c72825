package nl.zetel.plugin.brpstub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Turns the {@link Knobs} from outside: {@code POST /stub/knobs} with any of {@code latencyMillis}, {@code
 * slownessMillis}, {@code today}, {@code next} (faults, one a request), {@code always} (a fault) and {@code heal}.
 */
final class ControlHandler implements HttpHandler {

    static final String PATH = "/stub/knobs";

    private final Knobs knobs;

    ControlHandler(Knobs knobs) {
        this.knobs = knobs;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            exchange.sendResponseHeaders(status(body), -1);
        }
    }

    private int status(InputStream body) {
        try {
            turn(Jsons.read(body));
            return 204;
        } catch (RuntimeException e) {
            return 400;
        }
    }

    private void turn(JsonObject json) {
        if (json.getBoolean("heal", false)) {
            knobs.heal();
        }
        if (json.containsKey("latencyMillis")) {
            knobs.latency(Duration.ofMillis(json.getInt("latencyMillis")));
        }
        if (json.containsKey("slownessMillis")) {
            knobs.slowness(Duration.ofMillis(json.getInt("slownessMillis")));
        }
        Jsons.text(json, "today").map(LocalDate::parse).ifPresent(knobs::today);
        Jsons.text(json, "always").map(Fault::valueOf).ifPresent(knobs::always);
        if (json.containsKey("next")) {
            json.getJsonArray("next").getValuesAs(JsonString::getString).stream()
                    .map(Fault::valueOf)
                    .forEach(knobs::next);
        }
    }
}
