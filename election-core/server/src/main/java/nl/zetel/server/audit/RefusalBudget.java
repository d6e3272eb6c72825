package nl.zetel.server.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many refusals the chain takes: so many a minute from one person and from one municipality. What is above that is
 * counted, and the number stands in the next refusal that is written; so nobody fills the chain by asking again and again.
 */
final class RefusalBudget {

    /** The most refusals of one person in a minute. */
    static final int PER_PERSON = 20;

    /** The most refusals of one municipality in a minute. */
    static final int PER_MUNICIPALITY = 100;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Municipality> municipalities = new HashMap<>();

    /** What a municipality has used of its minute. */
    private static final class Municipality {
        private Instant since = Instant.EPOCH;
        private final Map<String, Integer> persons = new HashMap<>();
        private int written;
        private long notRecorded;
    }

    /** How many were left out before this one, if this one is to be written; empty if it is one too many. */
    synchronized OptionalLong take(String municipality, String user, Instant now) {
        Municipality used = municipalities.computeIfAbsent(municipality, key -> new Municipality());
        if (Duration.between(used.since, now).abs().compareTo(WINDOW) >= 0) {
            used.since = now;
            used.written = 0;
            used.persons.clear();
        }
        if (used.written >= PER_MUNICIPALITY || used.persons.getOrDefault(user, 0) >= PER_PERSON) {
            used.notRecorded++;
            return OptionalLong.empty();
        }
        used.written++;
        used.persons.merge(user, 1, Integer::sum);
        OptionalLong before = OptionalLong.of(used.notRecorded);
        used.notRecorded = 0;
        return before;
    }
}
