package nl.zetel.server.job;

/** Where a job stands. */
public enum JobState {
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

    /** Whether nothing more will happen. */
    public boolean ended() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
