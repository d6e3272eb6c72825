package nl.zetel.server.register.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.zetel.server.register.domain.ProcessingEntry;

/**
 * Consultations as OTLP spans in JSON, as "Logboek Dataverwerkingen" maps them: trace and operation are the span's
 * identifiers, purpose and person its attributes. Who asked is left out: the standard keeps users to the audit log, and
 * the case and the trace lead there.
 */
final class OtlpSpans {

    private static final int CLIENT = 3;
    private static final long NANOS = 1_000_000_000L;

    private OtlpSpans() {}

    /** The body of a request to a collector. */
    static JsonObject request(List<ProcessingFile.Line> records) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        records.forEach(record -> all.add(json(record)));
        return Json.createObjectBuilder()
                .add(
                        "resourceSpans",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("resource", attributes(Attribute.of("service.name", "zetel")))
                                        .add(
                                                "scopeSpans",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add(
                                                                        "scope",
                                                                        Json.createObjectBuilder()
                                                                                .add("name", "zetel.processing-log"))
                                                                .add("spans", all)))))
                .build();
    }

    private static JsonObjectBuilder json(ProcessingFile.Line span) {
        ProcessingEntry entry = span.entry();
        return attributes(
                        Attribute.of("dpl.core.processing_activity_id", entry.processingActivity()),
                        Attribute.of(
                                "dpl.core.data_subject_id", span.dataSubjectId().orElse("")),
                        Attribute.of("zetel.resource", entry.resource()),
                        Attribute.of("zetel.municipality", span.municipality()),
                        Attribute.of("zetel.case", entry.subject()),
                        Attribute.of("zetel.attempt", entry.attributes().getOrDefault("attempt", "")),
                        Attribute.of(
                                "http.response.status_code", entry.attributes().getOrDefault("http.status", "")))
                .add("traceId", entry.traceId().toLowerCase(Locale.ROOT))
                .add("spanId", entry.operationId().toLowerCase(Locale.ROOT))
                .add("name", entry.name())
                .add("kind", CLIENT)
                .add("startTimeUnixNano", nanos(entry.start()))
                .add("endTimeUnixNano", nanos(entry.end()))
                .add(
                        "status",
                        Json.createObjectBuilder().add("code", entry.status().ordinal()));
    }

    private record Attribute(String name, String value) {

        static Attribute of(String name, String value) {
            return new Attribute(name, value);
        }
    }

    private static JsonObjectBuilder attributes(Attribute... attributes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Attribute attribute : attributes) {
            if (!attribute.value().isEmpty()) {
                all.add(Json.createObjectBuilder()
                        .add("key", attribute.name())
                        .add("value", Json.createObjectBuilder().add("stringValue", attribute.value())));
            }
        }
        return Json.createObjectBuilder().add("attributes", all);
    }

    // A 64-bit number is a text in the JSON form of OTLP.
    private static String nanos(Instant instant) {
        return Long.toString(Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano()));
    }
}
