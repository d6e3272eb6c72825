package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What this package needs of JSON-P. */
final class Jsons {

    static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jsons() {}

    static JsonObject read(InputStream stream) {
        try (JsonReader reader = PROVIDER.createReader(stream)) {
            return reader.readObject();
        }
    }

    static byte[] bytes(JsonStructure json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = PROVIDER.createWriter(out)) {
            writer.write(json);
        }
        return out.toByteArray();
    }

    static Optional<JsonValue> value(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    static Optional<JsonObject> object(JsonObject object, String name) {
        return value(object, name).map(JsonValue::asJsonObject);
    }

    static Optional<String> text(JsonObject object, String name) {
        return value(object, name)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .map(JsonString::getString);
    }

    static List<JsonObject> objects(JsonObject object, String name) {
        return value(object, name)
                .map(array -> array.asJsonArray().getValuesAs(JsonObject.class))
                .orElse(List.of());
    }
}
