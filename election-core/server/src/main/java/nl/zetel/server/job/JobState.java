package nl.zetel.server.job;

import java.util.Set;
import nl.zetel.server.state.Lawful;

/** Where a job stands. */
public enum JobState implements Lawful<JobState> {
    /** Waits, or was interrupted by a restart and will go on. */
    QUEUED,
    /** Works. */
    RUNNING,
    /** Ended; the result stands. */
    SUCCEEDED,
    /** Ended; the message says why. */
    FAILED,
    /** Was stopped by a person; what was done stays done. */
    CANCELLED;

    @Override
    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(RUNNING, QUEUED, SUCCEEDED, FAILED, CANCELLED);
            case SUCCEEDED, FAILED, CANCELLED -> Set.of();
        };
    }

    /** Whether nothing more will happen. */
    public boolean ended() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
