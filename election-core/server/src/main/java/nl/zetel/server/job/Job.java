package nl.zetel.server.job;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Long work. Its input is stored, so that it can go on after a restart.
 *
 * @param type what kind of work
 * @param subject path of the resource that it works on
 * @param input what the work needs to know, as JSON text
 * @param state where it stands
 * @param done parts that are done
 * @param total parts in all; 0 while unknown
 * @param message what happens or why it failed, in Dutch; blank if there is nothing to say
 * @param resultPath path of what came out; blank while there is nothing
 * @param roles roles of who asked for it
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param cancelRequested whether somebody asked it to stop
 * @param postponed how often it put itself off
 */
public record Job(
        String type,
        String subject,
        String input,
        JobState state,
        int done,
        int total,
        String message,
        String resultPath,
        Set<String> roles,
        Optional<OffsetDateTime> startedAt,
        Optional<OffsetDateTime> endedAt,
        boolean cancelRequested,
        int postponed) {

    static Job queued(String type, String subject, String input, Set<String> roles) {
        return new Job(
                type,
                subject,
                input,
                JobState.QUEUED,
                0,
                0,
                "",
                "",
                roles,
                Optional.empty(),
                Optional.empty(),
                false,
                0);
    }

    Job started(OffsetDateTime now) {
        return new Job(
                type,
                subject,
                input,
                JobState.RUNNING,
                done,
                total,
                "",
                resultPath,
                roles,
                Optional.of(now),
                endedAt,
                cancelRequested,
                postponed);
    }

    Job progressed(int newDone, int newTotal) {
        return new Job(
                type,
                subject,
                input,
                state,
                newDone,
                newTotal,
                message,
                resultPath,
                roles,
                startedAt,
                endedAt,
                cancelRequested,
                postponed);
    }

    Job ended(JobState newState, String newMessage, String newResultPath, OffsetDateTime now) {
        return new Job(
                type,
                subject,
                input,
                newState,
                done,
                total,
                newMessage,
                newResultPath,
                roles,
                startedAt,
                Optional.of(now),
                cancelRequested,
                postponed);
    }

    Job cancelling() {
        return new Job(
                type,
                subject,
                input,
                state,
                done,
                total,
                message,
                resultPath,
                roles,
                startedAt,
                endedAt,
                true,
                postponed);
    }

    /** Waits for another attempt. */
    Job postponed(String why) {
        return new Job(
                type,
                subject,
                input,
                JobState.QUEUED,
                done,
                total,
                why,
                resultPath,
                roles,
                startedAt,
                endedAt,
                cancelRequested,
                postponed + 1);
    }

    /** Whether it waits for another attempt. */
    boolean waits() {
        return state == JobState.QUEUED && postponed > 0;
    }
}
