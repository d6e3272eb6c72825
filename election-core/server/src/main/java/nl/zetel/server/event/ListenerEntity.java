package nl.zetel.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A listener that was started once, and the node that serves it now. */
@Entity
@Table(name = "event_listener")
class ListenerEntity {

    @Id
    @Column(name = "id", length = 150)
    String id = "";

    @Column(name = "lease_owner")
    String leaseOwner = "";

    @Column(name = "lease_until")
    Instant leaseUntil = Instant.EPOCH;

    protected ListenerEntity() {}

    ListenerEntity(String id) {
        this.id = id;
    }
}
