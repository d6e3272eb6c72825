package nl.zetel.server.election.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.ElectionCalendar;

/**
 * A row of an election's calendar that became another day or hour. Kept for good, so that the register of dates says what
 * held when.
 *
 * @param key the row
 * @param before what it was; empty if the calendar did not have the row
 * @param after what it became; empty if the calendar no longer has the row
 * @param reason why
 * @param at when it was changed
 */
public record DateChange(
        CalendarKey key, Optional<Span> before, Optional<Span> after, String reason, OffsetDateTime at) {

    private static final String FOLLOWS =
            "Volgt uit een andere dag van kandidaatstelling, stemming of herindeling, of uit"
                    + " een andere regel van de kalender";

    /**
     * A moment or a period.
     *
     * @param from beginning of a period
     * @param until the moment, or the end
     */
    public record Span(Optional<OffsetDateTime> from, OffsetDateTime until) {

        static Span of(CalendarEntry entry) {
            return new Span(entry.from(), entry.until());
        }
    }

    /** What differs between two calendars, in the order of their rows. */
    public static List<DateChange> between(ElectionCalendar before, ElectionCalendar after, OffsetDateTime at) {
        List<DateChange> changes = new ArrayList<>();
        for (CalendarKey key : CalendarKey.values()) {
            Optional<CalendarEntry> now = after.find(key);
            Optional<Span> old = before.find(key).map(Span::of);
            Optional<Span> current = now.map(Span::of);
            if (!old.equals(current)) {
                changes.add(new DateChange(key, old, current, reason(before.find(key), now), at));
            }
        }
        return changes;
    }

    private static String reason(Optional<CalendarEntry> before, Optional<CalendarEntry> after) {
        Optional<String> set = after.flatMap(CalendarEntry::overridden).map(CalendarEntry.Overridden::reason);
        boolean wasSet = before.flatMap(CalendarEntry::overridden).isPresent();
        return set.orElse(wasSet && after.isPresent() ? "De afwijking is ingetrokken; de wet geldt weer" : FOLLOWS);
    }
}
