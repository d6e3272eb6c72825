package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.retention.domain.Hold;
import nl.zetel.server.retention.persistence.HoldStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Orders to destroy nothing for now. */
@ApplicationScoped
@Transactional
public class RetentionHolds {

    @Inject
    HoldStore store;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Orders a hold. */
    public Stored<Hold> place(String electionId, List<RecordKind> kinds, String reason) {
        Hold hold = new Hold(kinds, reason, current.user(), clock.now(), Optional.empty());
        Stored<Hold> stored = store.insert(elections.get(electionId).id(), hold);
        audit.record(Change.created("destruction-held", path(electionId, stored.id()), "", hold)
                .because(reason));
        return stored;
    }

    /** Ends a hold; what is due is destroyed by the next run. */
    public Stored<Hold> release(String electionId, String id, String reason) {
        store.get(electionId, id);
        Stored<Hold> before = store.lock(id);
        before.value().release().ifPresent(release -> {
            throw ProblemException.notNow(
                    "Dit verbod op vernietiging is op " + Possible.text(release.at()) + " al opgeheven",
                    Possible.never("Moet iets toch bewaard blijven, leg dan een nieuw verbod op"));
        });
        Hold released = before.value().released(new Hold.Release(reason, current.user(), clock.now()));
        Stored<Hold> stored = store.update(before.with(released));
        audit.record(Change.changed("destruction-released", path(electionId, id), "", before.value(), released)
                .because(reason));
        return stored;
    }

    /** Holds in the order in which they were placed. */
    public Page<Stored<Hold>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Path of a hold. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/retention-holds/" + id;
    }
}
