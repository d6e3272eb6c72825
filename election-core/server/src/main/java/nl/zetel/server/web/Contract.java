package nl.zetel.server.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI document, which is the contract: read once, when it is first needed. */
@ApplicationScoped
public class Contract {

    private static final String RESOURCE = "/META-INF/openapi.yaml";

    private final Map<String, JsonObject> resolved = new ConcurrentHashMap<>();
    private volatile JsonObject document = JsonValue.EMPTY_JSON_OBJECT;

    /** The whole document. */
    public JsonObject document() {
        if (document.isEmpty()) {
            document = load();
        }
        return document;
    }

    /** The operation of a path as the document writes it, such as {@code /elections/{electionId}}. */
    Optional<JsonObject> operation(String path, String method) {
        return Optional.ofNullable(document().getJsonObject("paths").getJsonObject(path))
                .map(item -> item.getJsonObject(method.toLowerCase(Locale.ROOT)));
    }

    /** The schema of the JSON body that an operation takes. */
    Optional<JsonObject> requestSchema(String path, String method) {
        return operation(path, method)
                .map(operation -> operation.getJsonObject("requestBody"))
                .map(this::resolve)
                .map(body -> body.getJsonObject("content"))
                .map(content -> content.getJsonObject("application/json"))
                .map(media -> media.getJsonObject("schema"));
    }

    /** What a reference within the document points at; anything else as it is. */
    JsonObject resolve(JsonObject value) {
        return value.containsKey("$ref") ? resolved.computeIfAbsent(value.getString("$ref"), this::at) : value;
    }

    private JsonObject at(String reference) {
        return Json.createPointer(reference.substring(1)).getValue(document()).asJsonObject();
    }

    private static JsonObject load() {
        try (InputStream yaml = Contract.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new IllegalStateException("The WAR holds no " + RESOURCE);
            }
            Object tree = new Load(
                            LoadSettings.builder().setCodePointLimit(10_000_000).build())
                    .loadFromInputStream(yaml);
            return JsonTree.of(tree).asJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
