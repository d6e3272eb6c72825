package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import org.jspecify.annotations.Nullable;

/** Values as JSON in tables; citizen service numbers are encrypted there. */
@ApplicationScoped
public class StorageJson {

    private final Jsonb jsonb;

    /** For the container's proxies. */
    protected StorageJson() {
        this.jsonb = JsonbBuilder.create();
    }

    @Inject
    StorageJson(BsnCipher cipher) {
        this.jsonb = JsonbBuilder.create(JsonConfigs.stored(cipher));
    }

    /** The value as JSON. */
    public String write(Object value) {
        return jsonb.toJson(value);
    }

    /** The value of that type in the JSON. */
    public <T> T read(String text, Class<T> type) {
        try {
            return jsonb.fromJson(text, type);
        } catch (JsonbException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", ours(e));
        }
    }

    /** What our own code says, such as a key that is not there; what the parser says may repeat a person's data. */
    private static @Nullable Throwable ours(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof IllegalStateException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
