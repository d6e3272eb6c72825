package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.JsonConfigs;

/** Writes changes into the chain of the caller's municipality, in the transaction of the change itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    private final Salts salts = new Salts();
    private final Jsonb jsonb = JsonbBuilder.create(JsonConfigs.base(new JsonConfigs.MaskedBsn()));

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditHeads heads;

    @Inject
    AuditErasure erasure;

    @Inject
    Event<RecordedChange> recorded;

    /** Writes a change. Citizen service numbers in its values are masked. */
    public void record(Change change) {
        Actor actor = current.get();
        String municipality = current.municipality().value();
        AuditHead head = lockedHead(municipality);
        AuditEntry entry = new AuditEntry();
        entry.key = new AuditKey(municipality, head.sequence + 1);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entry.at = at.toString();
        entry.actor = actor.user();
        entry.roles = String.join(",", new TreeSet<>(actor.roles()));
        entry.action = change.action();
        entry.subject = change.subject();
        entry.legalBasis = change.legalBasis();
        entry.reason = change.reason();
        entry.before = text(change.before());
        entry.after = text(change.after());
        entry.salt = salts.next();
        entry.contentDigest = entry.computedDigest();
        entry.requestId = actor.requestId();
        entry.previousHash = head.hash;
        entry.hash = entry.computedHash();
        entities.persist(entry);
        head.advance(entry);
        entities.flush();
        recorded.fire(new RecordedChange(
                current.municipality(),
                entry.key.sequence,
                entry.hash,
                at,
                change.action(),
                change.subject(),
                change.legalBasis()));
    }

    /**
     * Erases what links say of things that are destroyed: reason, values and salt. Who, when, what and the digest stay, so
     * that the chain can still be computed. Then writes the link that proves it.
     *
     * @param subjects paths of what is destroyed; everything below them is erased too
     * @param proof the destruction itself, without personal data; its value is told how many links were erased
     * @return number of links whose content was erased
     */
    public int erase(Collection<String> subjects, IntFunction<Change> proof) {
        String municipality = current.municipality().value();
        long next = lockedHead(municipality).sequence + 1;
        int erased = 0;
        for (String subject : subjects) {
            erased += erasure.erase(municipality, subject, next);
        }
        record(proof.apply(erased));
        return erased;
    }

    /** The hash of the last link, to be printed on documents; the start value if nothing was written yet. */
    public String head() {
        AuditHead head = entities.find(AuditHead.class, current.municipality().value());
        return head == null ? HashChain.START : head.hash;
    }

    private AuditHead lockedHead(String municipality) {
        AuditHead head = entities.find(AuditHead.class, municipality);
        if (head == null) {
            heads.create(municipality);
            head = entities.find(AuditHead.class, municipality);
        }
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    private String text(Optional<Object> value) {
        return value.map(jsonb::toJson).orElse("");
    }
}
