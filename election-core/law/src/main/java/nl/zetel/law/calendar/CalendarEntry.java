package nl.zetel.law.calendar;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A row of an election's calendar.
 *
 * @param key which row
 * @param article the article that sets it
 * @param from beginning of a period; empty for a moment or a last day
 * @param until the moment, or the end of a period or day (23:59:59), with the offset of Amsterdam
 * @param shift the day that was counted, if Kieswet Z 12 moved it
 * @param overridden what the law says, if the municipality set something else
 */
public record CalendarEntry(
        CalendarKey key,
        String article,
        Optional<OffsetDateTime> from,
        OffsetDateTime until,
        Optional<Shift> shift,
        Optional<Overridden> overridden) {

    /**
     * What the law says, where a municipality set something else.
     *
     * @param from beginning by law
     * @param until moment or end by law
     * @param reason why it was set otherwise
     */
    public record Overridden(Optional<OffsetDateTime> from, OffsetDateTime until, String reason) {}

    /** Whether the law's own moment holds. */
    public boolean byLaw() {
        return overridden.isEmpty();
    }

    /** Why it holds this moment, in Dutch: its article, what Z 12 moved, and what the municipality set with its reason. */
    public String explanation() {
        return EntryExplanation.of(this);
    }

    /** The row as the municipality set it; the law's own moment stays with it. */
    CalendarEntry with(CalendarOverride other) {
        return new CalendarEntry(
                key,
                article,
                other.from().map(Moments::atAmsterdam).or(() -> from),
                Moments.atAmsterdam(other.until()),
                shift,
                Optional.of(new Overridden(from, until, other.reason())));
    }
}
