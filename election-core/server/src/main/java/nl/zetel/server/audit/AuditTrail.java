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
import java.util.List;
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
    private final Jsonb jsonb = JsonbBuilder.create(JsonConfigs.stored(new JsonConfigs.MaskedBsn()));

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
    WaitingChanges waiting;

    @Inject
    Event<RecordedChange> recorded;

    /** Writes a change. Citizen service numbers in its values are masked. */
    public void record(Change change) {
        AuditEntry entry = content(change);
        if (waiting.isOpen()) {
            waiting.add(entry);
        } else {
            link(List.of(entry));
        }
    }

    /**
     * Lets the changes of this transaction wait until {@link #link()}. Whoever writes into the chain keeps everybody else
     * of the municipality waiting until the transaction ends; so the work comes first and the chain last.
     */
    public void linkLater() {
        waiting.open();
    }

    /** Writes the changes that wait. */
    public void link() {
        List<AuditEntry> entries = waiting.take();
        if (!entries.isEmpty()) {
            link(entries);
        }
    }

    private void link(List<AuditEntry> entries) {
        AuditHead head = lockedHead(current.municipality().value());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (AuditEntry entry : entries) {
            entry.key = new AuditKey(head.municipality, head.sequence + 1);
            entry.at = at.toString();
            entry.previousHash = head.hash;
            entry.hash = entry.computedHash();
            entities.persist(entry);
            head.advance(entry);
        }
        entities.flush();
        entries.forEach(entry -> announce(entry, at));
    }

    private void announce(AuditEntry entry, Instant at) {
        recorded.fire(new RecordedChange(
                current.municipality(),
                entry.key.sequence,
                entry.hash,
                at,
                entry.action,
                entry.subject,
                entry.legalBasis));
    }

    private AuditEntry content(Change change) {
        Actor actor = current.get();
        AuditEntry entry = new AuditEntry();
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
        return entry;
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
        link();
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
        link();
        AuditHead head = entities.find(AuditHead.class, current.municipality().value());
        return head == null ? HashChain.START : head.hash;
    }

    private AuditHead lockedHead(String municipality) {
        return findLocked(municipality).orElseGet(() -> {
            heads.create(municipality);
            return findLocked(municipality).orElseThrow();
        });
    }

    /** Asks the database each time, also if the head was read in this transaction before. */
    private Optional<AuditHead> findLocked(String municipality) {
        return entities.createQuery("select h from AuditHead h where h.municipality = :municipality", AuditHead.class)
                .setParameter("municipality", municipality)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    private String text(Optional<Object> value) {
        return value.map(jsonb::toJson).orElse("");
    }
}
