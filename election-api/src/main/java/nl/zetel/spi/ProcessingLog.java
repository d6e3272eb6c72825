package nl.zetel.spi;

/**
 * Where a plugin records that it processed persons' data: one record per person and attempt, failed attempts included.
 * The host adds what it knows of the case and keeps the log.
 */
@FunctionalInterface
public interface ProcessingLog {

    /** A log that keeps nothing, for hosts without one. */
    ProcessingLog NONE = entry -> {};

    /**
     * Records one person's part in one attempt. Returns when the record is safe.
     *
     * @param entry one attempt, about one person or nobody
     * @throws RuntimeException if the record cannot be kept; the plugin then does not answer
     */
    void record(ProcessingRecord entry);
}
