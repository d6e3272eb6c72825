package nl.zetel.scenario;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON documents that are sent. */
final class Documents {

    private Documents() {}

    static byte[] json(Map<String, ?> document) {
        return Json.createObjectBuilder(document).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Object> euros(long cents) {
        return Map.of("cents", cents, "currency", "EUR");
    }
}
