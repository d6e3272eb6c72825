package nl.zetel.server.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.zetel.api.Bsn;
import nl.zetel.server.Bench;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.spi.ProcessingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessingCollectorTest {

    private static final Bsn PERSON = new Bsn("999900006");

    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private final Bench bench = new Bench();
    private final ProcessingCollector collector = bench.bean(ProcessingCollector.class);
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (status == 200) {
                bodies.add(body);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        collector.endpoint =
                Optional.of("http://localhost:" + server.getAddress().getPort() + "/v1/traces");
        collector.authorization = Optional.of("Bearer collector");
        collector.pausing(Duration.ofMillis(20));
    }

    @AfterEach
    void stop() {
        collector.stop();
        server.stop(0);
        bench.close();
    }

    @Test
    void a_consultation_is_a_span_with_the_fields_of_the_standard_and_without_number_and_user() {
        collector.accept("1701", Optional.of(PERSON), entry(1));
        until(() -> collector.delivered() == 1);

        JsonObject request = json(bodies.get(0));
        JsonObject span = span(request, 0);
        assertThat(span.getString("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(span.getString("spanId")).isEqualTo("b7ad6b7100000001");
        assertThat(span.getString("name")).isEqualTo("brp-raadplegen");
        assertThat(span.getString("startTimeUnixNano")).isEqualTo("1517821200000000000");
        assertThat(span.getString("endTimeUnixNano")).isEqualTo("1517821200250000000");
        assertThat(span.getJsonObject("status").getInt("code")).isEqualTo(1);
        assertThat(attribute(span, "dpl.core.processing_activity_id")).isEqualTo("Verkiezingen");
        assertThat(attribute(span, "dpl.core.data_subject_id")).isEqualTo(collector.cipher.hash(PERSON));
        assertThat(attribute(span, "zetel.attempt")).isEqualTo("1");
        assertThat(bodies.get(0)).doesNotContain(PERSON.value()).doesNotContain("anna");
        assertThat(authorizations).containsOnly("Bearer collector");
    }

    @Test
    void what_a_collector_does_not_take_waits_and_is_sent_again_without_anybody_waiting() {
        status = 503;
        for (int i = 0; i < 1200; i++) {
            collector.accept("1701", Optional.of(PERSON), entry(i));
        }
        until(() -> authorizations.size() > 2);
        assertThat(collector.delivered()).isZero();

        status = 200;
        until(() -> collector.delivered() == 1200);

        assertThat(collector.lost()).isZero();
        assertThat(bodies).hasSizeBetween(3, 4);
        assertThat(bodies.stream().mapToInt(body -> spans(json(body))).sum()).isEqualTo(1200);
    }

    @Test
    void beyond_the_line_records_are_lost_to_the_collector_and_counted() {
        server.stop(0);
        for (int i = 0; i < ProcessingCollector.CAPACITY + 2000; i++) {
            collector.accept("1701", Optional.empty(), entry(i));
        }

        assertThat(collector.lost()).isBetween(1000L, 2000L);
        assertThat(collector.pending()).isLessThanOrEqualTo(ProcessingCollector.CAPACITY);
    }

    @Test
    void what_the_collector_calls_wrong_does_not_hold_up_the_rest() {
        status = 400;
        collector.accept("1701", Optional.empty(), entry(1));
        until(() -> collector.lost() == 1);

        status = 200;
        collector.accept("1701", Optional.empty(), entry(2));
        until(() -> collector.delivered() == 1);
    }

    @Test
    void what_waits_when_the_server_stops_is_sent_after_its_next_start(@TempDir Path data) throws Exception {
        collector.spool.directory = Optional.of(data.toString());
        status = 503;
        for (int i = 0; i < 700; i++) {
            collector.accept("1701", Optional.of(PERSON), entry(i));
        }
        until(() -> !authorizations.isEmpty());
        collector.stop();
        assertThat(collector.lost()).isZero();
        Path file = data.resolve("processing-log-waiting.jsonl");
        assertThat(Files.readAllLines(file)).hasSize(700).noneMatch(line -> line.contains(PERSON.value()));

        status = 200;
        collector.begin(data);
        until(() -> collector.delivered() == 700);

        assertThat(file).doesNotExist();
        assertThat(bodies.stream().mapToInt(body -> spans(json(body))).sum()).isEqualTo(700);
        assertThat(attribute(span(json(bodies.get(0)), 0), "dpl.core.data_subject_id"))
                .isEqualTo(collector.cipher.hash(PERSON));
    }

    @Test
    void where_nothing_can_be_kept_the_loss_at_a_stop_is_counted(@TempDir Path data) {
        collector.spool.directory = Optional.of(data.resolve("gone").toString());
        status = 503;
        collector.accept("1701", Optional.empty(), entry(1));
        until(() -> !authorizations.isEmpty());
        collector.stop();

        assertThat(collector.lost()).isEqualTo(1);
    }

    @Test
    void without_a_collector_nothing_waits() {
        collector.endpoint = Optional.empty();
        collector.accept("1701", Optional.empty(), entry(1));

        assertThat(collector.pending()).isZero();
    }

    private static ProcessingEntry entry(int number) {
        return new ProcessingEntry(
                "0af7651916cd43dd8448eb211c80319c",
                String.format(java.util.Locale.ROOT, "b7ad6b71%08x", number),
                ProcessingRecord.Status.OK,
                "brp-raadplegen",
                Instant.parse("2018-02-05T09:00:00Z"),
                Instant.parse("2018-02-05T09:00:00.250Z"),
                "brp-haal-centraal",
                "Verkiezingen",
                "anna",
                "/elections/1",
                Map.of("attempt", "1"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject scope(JsonObject request) {
        return request.getJsonArray("resourceSpans")
                .getJsonObject(0)
                .getJsonArray("scopeSpans")
                .getJsonObject(0);
    }

    private static int spans(JsonObject request) {
        return scope(request).getJsonArray("spans").size();
    }

    private static JsonObject span(JsonObject request, int index) {
        return scope(request).getJsonArray("spans").getJsonObject(index);
    }

    private static String attribute(JsonObject span, String name) {
        return span.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .filter(attribute -> attribute.getString("key").equals(name))
                .map(attribute -> attribute.getJsonObject("value").get("stringValue"))
                .map(value -> ((JsonString) value).getString())
                .findFirst()
                .orElseThrow();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
