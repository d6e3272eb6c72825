package nl.zetel.server.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists and scalars as JSON. */
final class JsonTree {

    private JsonTree() {}

    static JsonValue of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((name, value) -> object.add(String.valueOf(name), of(value)));
            return object.build();
        }
        if (tree instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(value -> array.add(of(value)));
            return array.build();
        }
        return scalar(tree);
    }

    private static JsonValue scalar(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        return value instanceof Double number ? Json.createValue(number) : Json.createValue(value.toString());
    }
}
