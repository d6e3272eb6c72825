package nl.zetel.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.event.DomainEvent;

/** An event; written once, never changed. */
@Entity
@Table(name = "domain_event")
class EventEntity {

    @EmbeddedId
    EventKey key = new EventKey();

    @Column(name = "id", updatable = false)
    String id = "";

    /** The election within which order is kept; the municipality for what belongs to none. */
    @Column(name = "stream", updatable = false)
    String stream = "";

    @Column(name = "type", updatable = false)
    String type = "";

    @Column(name = "subject", updatable = false)
    String subject = "";

    /** ISO 8601 text, by the clock that deadlines are held to. */
    @Column(name = "at", updatable = false)
    String at = "";

    @Column(name = "data", updatable = false)
    String data = "";

    /** By the machine's clock; tells when it may be thrown away. */
    @Column(name = "stored_at", updatable = false)
    Instant storedAt = Instant.EPOCH;

    protected EventEntity() {}

    EventEntity(DomainEvent event, long sequence, String stream, Instant storedAt) {
        this.key = new EventKey(event.municipality().value(), sequence);
        this.id = event.id();
        this.stream = stream;
        this.type = event.type();
        this.subject = event.subject();
        this.at = event.time().toString();
        this.data = event.data();
        this.storedAt = storedAt;
    }

    DomainEvent toEvent() {
        MunicipalityCode municipality = new MunicipalityCode(key.municipality);
        return new DomainEvent(
                id, type, Events.source(municipality), subject, OffsetDateTime.parse(at), municipality, data);
    }
}
