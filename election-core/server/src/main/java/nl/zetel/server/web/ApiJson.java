package nl.zetel.server.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import nl.zetel.server.store.JsonConfigs;

/** How values look in the API. */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(JsonConfigs.base(new JsonConfigs.PlainBsn()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
