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
}
