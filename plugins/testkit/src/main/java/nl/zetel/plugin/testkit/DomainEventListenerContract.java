package nl.zetel.plugin.testkit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.DomainEventListener;
import org.junit.jupiter.api.Test;

/** What a {@link DomainEventListener} keeps to. */
public interface DomainEventListenerContract extends PluginContract {

    /** How long handling one event may take. */
    Duration EVENT_LIMIT = Duration.ofSeconds(10);

    /** Events that the listener has to handle; may be replaced by ones that it is made for. */
    default List<DomainEvent> events() {
        return List.of(
                event("1", "nl.zetel.election.created", "{}"),
                event("2", "nl.zetel.designation.accepted", "{\"name\":\"Nieuw Lokaal\"}"),
                event("3", "nl.zetel.something.of.a.later.version", "{\"unknown\":[1,2,{\"a\":null}]}"),
                event("4", "nl.zetel.result.established", "{\"text\":\"<&>\\\"' Ĳ ß 🗳\"}"));
    }

    /** An event as the server makes it, of an invented election in Westerveld. */
    static DomainEvent event(String id, String type, String data) {
        return new DomainEvent(
                id,
                type,
                "urn:nld:gemeentecode:1701:systeem:zetel",
                "/elections/0b7c8f1e",
                OffsetDateTime.parse("2018-02-05T09:00:00+01:00"),
                new MunicipalityCode("1701"),
                data);
    }

    /** Every event is handled, known to the plugin or not. */
    @Test
    default void handlesEvents() throws Exception {
        try (TestHost host = start()) {
            for (DomainEvent event : events()) {
                Events.deliver(host, event, "The listener fails on an event of type " + event.type());
            }
        }
    }

    /** The same event may come twice. */
    @Test
    default void handlesAnEventThatComesTwice() throws Exception {
        try (TestHost host = start()) {
            DomainEvent event = events().get(0);
            Events.deliver(host, event, "The listener fails on an event");
            Events.deliver(host, event, "The listener fails on an event that comes a second time");
        }
    }

    /** Events of several elections come at once. */
    @Test
    default void handlesEventsAtOnce() throws Exception {
        try (TestHost host = start()) {
            DomainEventListener listener = host.extension(DomainEventListener.class);
            Check.sameConcurrently("Handling an event", () -> {
                for (DomainEvent event : events()) {
                    listener.onEvent(event);
                }
                return true;
            });
        }
    }

    /** An event may be long. */
    @Test
    default void handlesALongEvent() throws Exception {
        try (TestHost host = start()) {
            String megabyte = "{\"text\":\"" + "a".repeat(1_000_000) + "\"}";
            Events.deliver(
                    host,
                    event("5", "nl.zetel.designation.accepted", megabyte),
                    "The listener fails on an event of 1 MB");
        }
    }
}
