package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.server.security.CurrentActor;

/** Reads the chain and computes it again. */
@ApplicationScoped
@Transactional
class AuditQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    List<AuditEntry> after(long sequence, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.key.municipality = :municipality"
                                + " and e.key.sequence > :sequence order by e.key.sequence",
                        AuditEntry.class)
                .setParameter("municipality", current.municipality().value())
                .setParameter("sequence", sequence)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Computes every hash again, a thousand links at a time, and compares the last one with the head. */
    AuditVerification verify() {
        long sequence = 0;
        String hash = HashChain.START;
        Erasures erasures = new Erasures();
        for (List<AuditEntry> batch = after(0, 1000); !batch.isEmpty(); batch = after(sequence, 1000)) {
            for (AuditEntry entry : batch) {
                if (!follows(entry, sequence, hash) || !erasures.accounts(entry)) {
                    return new AuditVerification(false, sequence, hash, Optional.of(sequence + 1));
                }
                sequence = entry.key.sequence;
                hash = entry.hash;
            }
            entities.clear();
        }
        Optional<Long> unproved = erasures.firstUnproved();
        if (unproved.isPresent()) {
            return new AuditVerification(false, sequence, hash, unproved);
        }
        boolean complete = headIs(sequence, hash);
        return new AuditVerification(complete, sequence, hash, complete ? Optional.empty() : Optional.of(sequence + 1));
    }

    private static boolean follows(AuditEntry entry, long sequence, String hash) {
        return entry.key.sequence == sequence + 1
                && entry.previousHash.equals(hash)
                && entry.hash.equals(entry.computedHash())
                && (entry.erased() || entry.contentDigest.equals(entry.computedDigest()));
    }

    private boolean headIs(long sequence, String hash) {
        return Stream.ofNullable(
                        entities.find(AuditHead.class, current.municipality().value()))
                .map(head -> head.sequence == sequence && head.hash.equals(hash))
                .findFirst()
                .orElse(sequence == 0);
    }
}
