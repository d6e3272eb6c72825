package nl.zetel.server.event;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A listener and what waits for it in this municipality.
 *
 * @param id its plugin, and its own name where it has one
 * @param pending number of events that wait for it
 * @param oldestPending when the first of them happened, by the clock that deadlines are held to
 * @param nextAttemptAt when that one is tried next
 * @param lastError why its last attempt failed
 */
public record ListenerView(
        String id,
        long pending,
        Optional<OffsetDateTime> oldestPending,
        Optional<OffsetDateTime> nextAttemptAt,
        Optional<String> lastError) {}
