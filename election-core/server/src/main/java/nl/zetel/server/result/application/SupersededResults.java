package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.persistence.ElectionResultStore;
import nl.zetel.server.store.Stored;

/** Results that another one took the place of: they are kept as they were. */
@ApplicationScoped
public class SupersededResults {

    @Inject
    ElectionResultStore store;

    @Inject
    AuditTrail audit;

    void by(String electionId, Stored<ElectionResult> old) {
        if (old.value().state() != State.SUPERSEDED) {
            store.update(old.with(old.value().superseded()));
            audit.record(Change.changed(
                    "result-superseded",
                    Results.path(electionId, old.id()),
                    "Kieswet P 20",
                    old.value().state(),
                    State.SUPERSEDED));
        }
    }
}
