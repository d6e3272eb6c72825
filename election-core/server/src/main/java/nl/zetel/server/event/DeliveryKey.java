package nl.zetel.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A listener and an event. */
@Embeddable
class DeliveryKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "listener")
    String listener = "";

    @Column(name = "event_id")
    String eventId = "";

    protected DeliveryKey() {}

    DeliveryKey(String listener, String eventId) {
        this.listener = listener;
        this.eventId = eventId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeliveryKey key && key.listener.equals(listener) && key.eventId.equals(eventId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listener, eventId);
    }
}
