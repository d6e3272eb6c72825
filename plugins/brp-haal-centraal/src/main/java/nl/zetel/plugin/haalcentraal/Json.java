package nl.zetel.plugin.haalcentraal;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.eclipse.parsson.JsonProviderImpl;

/**
 * JSON-P, named and not looked up: a look-up goes by the thread's class loader, which is another one in threads that the
 * host did not start.
 */
final class Json {

    static final JsonProvider PROVIDER = new JsonProviderImpl();

    private Json() {}

    static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = PROVIDER.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    static byte[] bytes(JsonObject object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }
}
