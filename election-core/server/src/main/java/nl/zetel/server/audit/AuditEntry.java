package nl.zetel.server.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A link of the chain; written once, never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @EmbeddedId
    AuditKey key = new AuditKey();

    /** ISO 8601 text, so that every database gives back what was hashed. */
    @Column(name = "at", updatable = false)
    String at = "";

    @Column(name = "actor", updatable = false)
    String actor = "";

    @Column(name = "roles", updatable = false)
    String roles = "";

    @Column(name = "action", updatable = false)
    String action = "";

    @Column(name = "subject", updatable = false)
    String subject = "";

    @Column(name = "legal_basis", updatable = false)
    String legalBasis = "";

    @Column(name = "reason", updatable = false)
    String reason = "";

    @Column(name = "before_data", updatable = false)
    String before = "";

    @Column(name = "after_data", updatable = false)
    String after = "";

    @Column(name = "request_id", updatable = false)
    String requestId = "";

    @Column(name = "previous_hash", updatable = false)
    String previousHash = "";

    @Column(name = "hash", updatable = false)
    String hash = "";

    protected AuditEntry() {}

    /** The hash that the content and the link before it give. */
    String computedHash() {
        return HashChain.hash(
                previousHash,
                key.municipality,
                Long.toString(key.sequence),
                at,
                actor,
                roles,
                action,
                subject,
                legalBasis,
                reason,
                before,
                after,
                requestId);
    }
}
