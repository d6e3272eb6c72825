package nl.zetel.plugin.webhooks;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.DomainEventListener;

/** Posts events to one address. */
final class Webhook implements DomainEventListener {

    private static final String PING = "nl.zetel.ping";

    private final String name;
    private final TypeFilter types;
    private final Post post;

    Webhook(String name, TypeFilter types, Post post) {
        this.name = name;
        this.types = types;
        this.post = post;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void onEvent(DomainEvent event) throws IOException, InterruptedException {
        if (types.takes(event.type())) {
            post.send(event);
        }
    }

    /** Posts an event that says nothing, so that the whole way is tried. */
    @Override
    public String selfTest() throws IOException, InterruptedException {
        OffsetDateTime now = OffsetDateTime.ofInstant(post.now(), ZoneId.of("Europe/Amsterdam"));
        post.send(new DomainEvent(
                UUID.randomUUID().toString(),
                PING,
                "urn:nld:systeem:zetel",
                "/plugins/webhooks",
                now,
                new MunicipalityCode("0000"),
                "{}"));
        return post.shown() + " nam een proefbericht (" + PING + ") aan";
    }
}
