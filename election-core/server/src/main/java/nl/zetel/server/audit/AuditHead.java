package nl.zetel.server.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of a municipality's chain. Whoever adds a link locks this row first. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    @Id
    @Column(name = "municipality", length = 4)
    String municipality = "";

    @Column(name = "sequence_number")
    long sequence;

    @Column(name = "hash")
    String hash = HashChain.START;

    protected AuditHead() {}

    AuditHead(String municipality) {
        this.municipality = municipality;
    }

    /** Moves the head to a new link. In the entity itself: the provider sees no change that comes from outside. */
    void advance(AuditEntry entry) {
        this.sequence = entry.key.sequence;
        this.hash = entry.hash;
    }
}
