package nl.zetel.server.retention.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.zetel.server.job.JobWork;
import nl.zetel.server.store.StorageJson;

/** Executes a run, one kind at a time; after an interruption it goes on with what is left. */
@ApplicationScoped
public class RetentionWork implements JobWork {

    static final String TYPE = "destruction";

    @Inject
    RetentionSteps steps;

    @Inject
    StorageJson json;

    /**
     * What a job is given.
     *
     * @param runId the run
     */
    public record Input(String runId) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(String input, Progress progress) {
        String runId = json.read(input, Input.class).runId();
        execute(runId, progress);
        return RetentionRuns.path(runId);
    }

    void execute(String runId, Progress progress) {
        int total = steps.lines(runId);
        for (int index = 0; index < total && !progress.cancelled(); index++) {
            steps.destroy(runId, index);
            progress.report(index + 1, total);
        }
        if (!progress.cancelled()) {
            steps.complete(runId);
        }
    }
}
