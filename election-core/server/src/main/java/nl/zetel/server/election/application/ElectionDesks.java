package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.election.persistence.ElectionDeskStore;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The municipality's own election desk, which a new election takes over; what an election has stays its own. */
@ApplicationScoped
@Transactional
public class ElectionDesks {

    /** Path of the desk. */
    public static final String PATH = "/election-desk";

    @Inject
    ElectionDeskStore store;

    @Inject
    AuditTrail audit;

    /** The desk, if it was set. */
    public Optional<Stored<ElectionOffice>> find() {
        return store.all("").stream().findFirst();
    }

    /** @throws ProblemException if it was not set yet */
    public Stored<ElectionOffice> get() {
        return find().orElseThrow(() -> ProblemException.notFound("verkiezingsbureau van deze gemeente"));
    }

    /** The desk as it was at a version. */
    public Stored<ElectionOffice> version(long version) {
        return store.version(get(), version);
    }

    /** Sets the desk for the first time. */
    public Stored<ElectionOffice> create(ElectionOffice desk) {
        Stored<ElectionOffice> stored = store.insert(desk);
        audit.record(Change.created("election-desk-set", PATH, "", desk));
        return stored;
    }

    /** Changes the desk; the caller has checked that it changes what was read. */
    public Stored<ElectionOffice> change(Stored<ElectionOffice> current, ElectionOffice desk) {
        Stored<ElectionOffice> stored = store.update(current.with(desk));
        audit.record(Change.changed("election-desk-set", PATH, "", current.value(), desk));
        return stored;
    }
}
