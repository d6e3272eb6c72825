package nl.zetel.server.retention.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;

/**
 * An order to destroy nothing for now, such as during an appeal or a criminal inquiry (Na 37, P 25).
 *
 * @param kinds kinds that it holds; empty for all
 * @param reason why
 * @param by who ordered it
 * @param at when
 * @param release how it ended; empty while it holds
 */
public record Hold(List<RecordKind> kinds, String reason, String by, OffsetDateTime at, Optional<Release> release) {

    /** Copies the list. */
    public Hold {
        kinds = List.copyOf(kinds);
    }

    /**
     * The end of a hold.
     *
     * @param reason why
     * @param by who ended it
     * @param at when
     */
    public record Release(String reason, String by, OffsetDateTime at) {}

    /** Whether it keeps records of that kind. */
    public boolean holds(RecordKind kind) {
        return release.isEmpty() && (kinds.isEmpty() || kinds.contains(kind));
    }

    /** The same hold, ended. */
    public Hold released(Release end) {
        return new Hold(kinds, reason, by, at, Optional.of(end));
    }
}
