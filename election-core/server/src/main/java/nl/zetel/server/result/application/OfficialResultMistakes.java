package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.api.document.FingerprintChallenge;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.result.domain.OfficialResult;
import nl.zetel.server.result.persistence.OfficialResultStore;
import nl.zetel.server.store.Stored;

/** Wrongly typed groups of a fingerprint: other groups are asked, so that nobody can guess them one by one. */
@ApplicationScoped
public class OfficialResultMistakes {

    @Inject
    OfficialResultStore store;

    @Inject
    AuditTrail audit;

    /** Hides other groups and records the mistake, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String electionId, String id, FingerprintChallenge next) {
        Stored<OfficialResult> before = store.get(electionId, id);
        store.update(before.with(before.value().hiding(next)));
        audit.record(Change.created(
                "official-result-not-confirmed", OfficialResults.path(electionId, id), "Kieswet P 20", ""));
    }
}
