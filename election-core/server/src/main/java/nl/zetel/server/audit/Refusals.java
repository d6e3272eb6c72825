package nl.zetel.server.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.security.CurrentActor;

/**
 * Writes refusals into the chain, each in a transaction of its own: that of the request was undone with everything that it
 * had written.
 */
@ApplicationScoped
public class Refusals {

    /** What such an entry is called. */
    static final String ACTION = "request-refused";

    private final RefusalBudget budget = new RefusalBudget();

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Writes a refusal of the caller's request, unless there were too many in this minute. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Refusal refusal) {
        OptionalLong before = budget.take(current.municipality().value(), current.user(), clock.machineInstant());
        if (before.isPresent()) {
            audit.record(
                    Change.created(ACTION, refusal.subject(), refusal.legalBasis(), refusal.entry(before.getAsLong())));
        }
    }
}
