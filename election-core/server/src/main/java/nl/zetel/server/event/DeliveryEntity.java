package nl.zetel.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The delivery of an event to a listener. Its times are those of the machine's clock. */
@Entity
@Table(name = "event_delivery")
class DeliveryEntity {

    private static final int ERROR_LENGTH = 400;

    @EmbeddedId
    DeliveryKey key = new DeliveryKey();

    @Column(name = "municipality", updatable = false)
    String municipality = "";

    @Column(name = "sequence_number", updatable = false)
    long sequence;

    @Column(name = "stream", updatable = false)
    String stream = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    DeliveryState state = DeliveryState.PENDING;

    @Column(name = "attempts")
    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt = Instant.EPOCH;

    @Column(name = "delivered_at")
    @Nullable
    Instant deliveredAt;

    @Column(name = "last_error")
    String lastError = "";

    protected DeliveryEntity() {}

    DeliveryEntity(DeliveryKey key, EventEntity event) {
        this.key = key;
        this.municipality = event.key.municipality;
        this.sequence = event.key.sequence;
        this.stream = event.stream;
    }

    void delivered(Instant now) {
        this.state = DeliveryState.DELIVERED;
        this.attempts++;
        this.deliveredAt = now;
        this.lastError = "";
    }

    void failed(String error, Instant nextAttempt) {
        this.attempts++;
        this.nextAttemptAt = nextAttempt;
        this.lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    }

    /** To be delivered at once, for the first time or again. */
    void again(Instant now) {
        this.state = DeliveryState.PENDING;
        this.attempts = 0;
        this.nextAttemptAt = now;
        this.lastError = "";
    }
}
