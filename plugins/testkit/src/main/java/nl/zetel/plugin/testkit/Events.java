package nl.zetel.plugin.testkit;

import nl.zetel.api.event.DomainEvent;
import nl.zetel.spi.DomainEventListener;

/** Delivers events to a listener. */
final class Events {

    private Events() {}

    static void deliver(TestHost host, DomainEvent event, String failure) {
        DomainEventListener listener = host.extension(DomainEventListener.class);
        try {
            TimeLimit.of(
                    DomainEventListenerContract.EVENT_LIMIT,
                    "onEvent() takes longer than " + DomainEventListenerContract.EVENT_LIMIT.toSeconds() + " s",
                    () -> {
                        listener.onEvent(event);
                        return true;
                    });
        } catch (Exception e) {
            throw new AssertionError(failure + ": " + e, e);
        }
    }
}
