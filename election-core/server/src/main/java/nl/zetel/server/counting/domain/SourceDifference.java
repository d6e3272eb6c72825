package nl.zetel.server.counting.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.zetel.api.document.Fingerprint;

/**
 * A number that another source has otherwise than the entries.
 *
 * @param source the other source
 * @param field what the number is
 * @param station number of the station; absent where it is about all together
 * @param list number of the list, where it is about one
 * @param candidate number of the candidate, where it is about one
 * @param entries what the entries have
 * @param other what the other source has
 */
public record SourceDifference(
        Source source,
        Field field,
        Optional<String> station,
        Optional<Integer> list,
        Optional<Integer> candidate,
        long entries,
        long other) {

    /** Where a number comes from, beside the entries. */
    public enum Source {
        /** Added up by hand. */
        MANUAL,
        /** The official software. */
        OFFICIAL
    }

    /** What a number is. */
    public enum Field {
        /** Votes on a list. */
        LIST,
        /** Votes on a candidate. */
        CANDIDATE,
        /** Poll cards. */
        POLL_CARDS,
        /** Proxy certificates. */
        PROXIES,
        /** Admitted voters. */
        ADMITTED,
        /** Blank ballots. */
        BLANK,
        /** Invalid ballots. */
        INVALID,
        /** More ballots. */
        MORE,
        /** Fewer ballots. */
        FEWER,
        /** The votes of a station that only the entries have, or only the other source. */
        STATION
    }

    /** A key that stays the same as long as the numbers do: an explanation holds for them alone. */
    public String key() {
        String text = source + "|" + field + "|" + station.orElse("") + "|" + list.orElse(0) + "|" + candidate.orElse(0)
                + "|" + entries + "|" + other;
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
    }

    /** How many more votes the other source has. */
    public long delta() {
        return other - entries;
    }
}
