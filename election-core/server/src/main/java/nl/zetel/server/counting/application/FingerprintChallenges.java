package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import nl.zetel.api.document.FingerprintChallenge;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.counting.persistence.OfficialCountStore;
import nl.zetel.server.store.Stored;

/** Which groups of a fingerprint are typed from paper; after a mistake others, so that nobody can guess them one by one. */
@ApplicationScoped
public class FingerprintChallenges {

    private final SecureRandom random = new SecureRandom();

    @Inject
    OfficialCountStore store;

    @Inject
    AuditTrail audit;

    FingerprintChallenge next() {
        return FingerprintChallenge.choose(random);
    }

    /** Hides other groups and records the mistake, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void afterMistake(String electionId, String id) {
        Stored<OfficialCount> before = store.get(electionId, id);
        store.update(before.with(before.value().hiding(next())));
        audit.record(Change.created(
                "official-count-not-confirmed", OfficialCounts.path(electionId, id), Entries.ARTICLE, ""));
    }
}
