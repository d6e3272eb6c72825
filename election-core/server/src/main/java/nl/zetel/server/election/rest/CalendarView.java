package nl.zetel.server.election.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.ElectionCalendar;

/** A calendar as its caller sees it. */
public record CalendarView(
        String ruleset,
        boolean regular,
        LocalDate nominationDay,
        LocalDate electionDay,
        List<Entry> entries,
        List<Remark> remarks) {

    /** A row: what, by which article, from when, until when, and what the law says where it was set otherwise. */
    @JsonbNillable
    public record Entry(
            CalendarKey key,
            String name,
            String article,
            Optional<OffsetDateTime> from,
            OffsetDateTime until,
            boolean byLaw,
            Optional<CalendarEntry.Overridden> overridden) {}

    /** What others decide, or the acts leave open. */
    public record Remark(String article, String text) {

        static Remark of(Step step) {
            return new Remark(step.article(), step.what());
        }
    }

    /** The view of a calendar. */
    public static CalendarView of(ElectionCalendar calendar) {
        return new CalendarView(
                calendar.ruleset().id(),
                calendar.regular(),
                calendar.nominationDay(),
                calendar.electionDay(),
                calendar.entries().stream().map(CalendarView::entry).toList(),
                calendar.remarks().stream().map(Remark::of).toList());
    }

    private static Entry entry(CalendarEntry entry) {
        return new Entry(
                entry.key(),
                entry.key().dutch(),
                entry.article(),
                entry.from(),
                entry.until(),
                entry.byLaw(),
                entry.overridden());
    }
}
