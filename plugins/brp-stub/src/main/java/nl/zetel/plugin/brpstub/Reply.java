package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer over HTTP.
 *
 * @param status HTTP status
 * @param contentType media type
 * @param body the bytes
 * @param headers further headers
 */
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {

    static final String PATH = "/haalcentraal/api/brp/personen";

    static Reply of(JsonObject json) {
        return new Reply(200, "application/json; charset=utf-8", Jsons.bytes(json), Map.of("api-version", "2.7.0"));
    }

    static Reply of(Problem problem) {
        return new Reply(problem.status(), "application/problem+json", Jsons.bytes(problem.json(PATH)), Map.of());
    }

    static Reply text(int status, String contentType, String text) {
        return new Reply(status, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    Reply with(String header, String value) {
        return new Reply(status, contentType, body, Map.of(header, value));
    }
}
