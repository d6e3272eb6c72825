package nl.zetel.server.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A link of the chain; written once, never changed. Its content can be erased where the law orders destruction. */
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

    /** Chance that is hashed with the content, so that who has the digest alone cannot guess what was erased. */
    @Column(name = "salt", updatable = false)
    String salt = "";

    /** Digest of reason and values; it stays when they are erased, and the link's hash is taken over it. */
    @Column(name = "content_digest", updatable = false)
    String contentDigest = "";

    /** Number of the link that proves the erasure of the content; 0 while the content is there. */
    @Column(name = "erased_by", updatable = false)
    long erasedBy;

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
                contentDigest,
                requestId);
    }

    /** The digest that the content gives. */
    String computedDigest() {
        return HashChain.hash(salt, reason, before, after);
    }

    boolean erased() {
        return erasedBy != 0;
    }
}
