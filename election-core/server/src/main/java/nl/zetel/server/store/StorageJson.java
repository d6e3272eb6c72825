package nl.zetel.server.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

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
        return jsonb.fromJson(text, type);
    }
}
