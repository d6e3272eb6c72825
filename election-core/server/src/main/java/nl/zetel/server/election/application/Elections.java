package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.persistence.ElectionStore;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Elections of the caller's municipality. */
@ApplicationScoped
@Transactional
public class Elections {

    @Inject
    ElectionStore store;

    @Inject
    AuditTrail audit;

    /** Creates an election; its calendar is calculated once, so that an impossible one is refused. */
    public Stored<Election> create(Election election) {
        election.calendar();
        if (!store.byLookup("", election.documentId()).isEmpty()) {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS, "Er is al een verkiezing " + election.documentId() + "; wijzig die");
        }
        Stored<Election> stored = store.insert(election);
        audit.record(Change.created("election-created", path(stored.id()), "Kieswet C 4", election));
        return stored;
    }

    /** The election with that identifier. */
    public Stored<Election> get(String id) {
        return store.get(id);
    }

    /** Elections in order of their day. */
    public Page<Stored<Election>> page(PageRequest request) {
        return store.page("", request);
    }

    /** Changes an election; the caller has checked that it changes what was read. */
    public Stored<Election> change(Stored<Election> current, Election changed) {
        changed.calendar();
        Stored<Election> stored = store.update(current.with(changed));
        audit.record(Change.changed("election-changed", path(current.id()), "", current.value(), changed));
        return stored;
    }

    /** Days and hours of an election. */
    public ElectionCalendar calendar(String id) {
        return get(id).value().calendar();
    }

    /** Path of an election. */
    public static String path(String id) {
        return "/elections/" + id;
    }
}
