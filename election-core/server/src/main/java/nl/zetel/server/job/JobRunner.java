package nl.zetel.server.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;

/** Does a job's work in a thread of its own, in the name of who asked for it. */
@ApplicationScoped
public class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());

    @Inject
    CurrentActor current;

    @Inject
    JobSteps steps;

    @Inject
    Instance<JobWork> kinds;

    /** Runs the job unless somebody else does; answers after which pause to run it again, if it put itself off. */
    @ActivateRequestContext
    public Optional<Duration> run(String id, Actor actor) {
        current.set(actor);
        return steps.start(id).flatMap(job -> work(id, job));
    }

    private Optional<Duration> work(String id, Job job) {
        try {
            String result = kind(job.type()).run(job.input(), new StoredProgress(id, steps));
            steps.end(id, result);
        } catch (JobWork.Later e) {
            steps.postpone(id, String.valueOf(e.getMessage()));
            return Optional.of(e.pause());
        } catch (ProblemException e) {
            steps.fail(id, e.getMessage());
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Job " + id + " failed", e);
            steps.fail(id, "Er ging iets mis bij ons; noem bij een melding de taak " + id);
        }
        return Optional.empty();
    }

    private JobWork kind(String type) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No work of type " + type));
    }

    private record StoredProgress(String id, JobSteps steps) implements JobWork.Progress {

        @Override
        public void report(int done, int total) {
            steps.progress(id, done, total);
        }

        @Override
        public boolean cancelled() {
            return steps.cancelled(id);
        }

        @Override
        public int postponed() {
            return steps.postponed(id);
        }
    }
}
