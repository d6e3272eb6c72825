package nl.zetel.server.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.store.Stored;

/** The steps of a job, each stored in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobSteps {

    @Inject
    JobStore store;

    @Inject
    ServerClock clock;

    /** Marks the job as running; empty if it has ended. */
    public Optional<Job> start(String id) {
        Stored<Job> job = store.lock(id);
        if (job.value().state().ended()) {
            return Optional.empty();
        }
        return Optional.of(
                store.update(job.with(value -> value.started(clock.now()))).value());
    }

    public void progress(String id, int done, int total) {
        change(id, job -> job.progressed(done, total));
    }

    public boolean cancelled(String id) {
        return store.get(id).value().cancelRequested();
    }

    public int postponed(String id) {
        return store.get(id).value().postponed();
    }

    public void postpone(String id, String why) {
        change(id, job -> job.postponed(why));
    }

    public void end(String id, String resultPath) {
        change(id, job -> job.ended(endState(job), "", resultPath, clock.now()));
    }

    public void fail(String id, String message) {
        change(id, job -> job.ended(JobState.FAILED, message, "", clock.now()));
    }

    private static JobState endState(Job job) {
        return job.cancelRequested() ? JobState.CANCELLED : JobState.SUCCEEDED;
    }

    private void change(String id, UnaryOperator<Job> change) {
        store.update(store.lock(id).with(change));
    }
}
