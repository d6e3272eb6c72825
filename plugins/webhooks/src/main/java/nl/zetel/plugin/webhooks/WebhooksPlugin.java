package nl.zetel.plugin.webhooks;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;

/** Posts each event to each address, as a CloudEvent that the receiver can check the signature of. */
public final class WebhooksPlugin implements Plugin {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "webhooks",
            "Gebeurtenissen als CloudEvents naar andere systemen",
            "1.0.0",
            "1.0",
            Keys.ALL,
            Set.of(DomainEventListener.class));

    /** Does no work. */
    public WebhooksPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** One listener for each address, so that a receiver that is away holds up no other. */
    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        HttpClient client = context.httpClient().build();
        TypeFilter types = TypeFilter.of(context.configuration().text(Keys.TYPES.name()));
        List<Webhook> webhooks = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(context.configuration())) {
            Post post =
                    new Post(client, endpoint, context.configuration().duration(Keys.TIMEOUT.name()), context.clock());
            webhooks.add(new Webhook(endpoint.name(), types, post));
        }
        return webhooks;
    }
}
