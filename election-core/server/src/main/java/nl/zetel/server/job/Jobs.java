package nl.zetel.server.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Takes on long work, shows how far it is, and stops it. */
@ApplicationScoped
@Transactional
public class Jobs {

    @Inject
    JobStore store;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Submitted> submitted;

    @Inject
    JobQueue queue;

    /** A job that its transaction has stored. */
    record Submitted(String id, Actor actor) {}

    /**
     * Takes on work; it begins when this transaction has committed.
     *
     * @param type kind of work
     * @param subject path of the resource that it works on
     * @param input what the work needs, as JSON text without personal data
     */
    public Stored<Job> submit(String type, String subject, String input) {
        Stored<Job> job =
                store.insert(Job.queued(type, subject, input, current.get().roles()));
        audit.record(Change.created(type + "-submitted", "/jobs/" + job.id(), "", job.value()));
        submitted.fire(new Submitted(job.id(), current.get()));
        return job;
    }

    /** The job with that identifier. */
    public Stored<Job> get(String id) {
        return store.get(id);
    }

    /** Jobs in order of submission. */
    public Page<Stored<Job>> page(PageRequest request) {
        return store.page("", request);
    }

    /** Asks a job to stop; one that waits for another attempt stops at once. */
    public Stored<Job> cancel(String id) {
        Stored<Job> job = store.lock(id);
        if (job.value().state().ended()) {
            throw ProblemException.notNow(
                    switch (job.value().state()) {
                        case CANCELLED -> "Deze taak is al afgebroken";
                        case FAILED -> "Deze taak is mislukt";
                        case QUEUED, RUNNING, SUCCEEDED -> "Deze taak is klaar";
                    },
                    Possible.never("Wat gedaan is, blijft staan; er valt niets meer af te breken"));
        }
        Stored<Job> cancelling = store.update(job.with(Job::cancelling));
        audit.record(Change.changed("job-cancelled", "/jobs/" + id, "", job.value(), cancelling.value()));
        if (job.value().waits()) {
            submitted.fire(new Submitted(id, current.get()));
        }
        return cancelling;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Submitted event) {
        queue.start(event.id(), event.actor());
    }
}
