package nl.zetel.plugin.brpstub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers requests for persons, with the faults that were ordered. */
final class PersonsHandler implements HttpHandler {

    private final Register register;
    private final Gate gate;
    private final Knobs knobs;
    private final Traffic traffic;

    PersonsHandler(Register register, Gate gate, Knobs knobs, Traffic traffic) {
        this.register = register;
        this.gate = gate;
        this.knobs = knobs;
        this.traffic = traffic;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        traffic.begin(new Traffic.Request(headers(exchange), new String(body, StandardCharsets.UTF_8)));
        try (exchange) {
            Optional<Fault> fault = knobs.take();
            Reply reply = reply(exchange, body, fault);
            send(exchange, reply, fault);
        }
    }

    /** Ends in the traffic before it is sent: who has the answer may ask again at once. */
    private Reply reply(HttpExchange exchange, byte[] body, Optional<Fault> fault) {
        try {
            pause(knobs.latency());
            Reply right = gate.refusal(exchange).map(Reply::of).orElseGet(() -> answer(body));
            if (fault.filter(Fault.SLOW::equals).isPresent()) {
                pause(knobs.slowness());
            }
            return fault.map(f -> FaultyReply.of(f, right)).orElse(right);
        } finally {
            traffic.end();
        }
    }

    private Reply answer(byte[] body) {
        QueryReader reader;
        try {
            reader = new QueryReader(Jsons.read(new ByteArrayInputStream(body)));
        } catch (JsonException | IllegalStateException e) {
            return Reply.of(Problems.NOT_JSON);
        }
        return reader.read()
                .map(query -> register.answer(query, knobs.today()))
                .orElseGet(() -> Reply.of(Problem.invalid(reader.errors())));
    }

    private void send(HttpExchange exchange, Reply reply, Optional<Fault> fault) throws IOException {
        if (fault.filter(Fault.HUNG_UP::equals).isPresent()) {
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        boolean halved =
                fault.filter(f -> f == Fault.CUT_OFF || f == Fault.STALLED).isPresent();
        exchange.getResponseBody().write(reply.body(), 0, halved ? reply.body().length / 2 : reply.body().length);
        exchange.getResponseBody().flush();
        if (fault.filter(Fault.STALLED::equals).isPresent()) {
            pause(knobs.slowness());
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return headers;
    }
}
