package nl.zetel.server.guide.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.calendar.Shift;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.guide.application.DatesRegister;

/** The register of dates as everybody may see it. */
public record DatesView(
        String name,
        String municipalityName,
        String ruleset,
        boolean regular,
        Optional<LocalDate> redivisionDate,
        List<DateView> dates,
        List<RemarkView> remarks,
        List<DateChange> changes) {

    /**
     * A date: what, by which article, when, what moved it, and what the law says where it was set otherwise.
     *
     * @param countedDay the day by counting alone, where a rule moved it
     * @param movedBy the rule that moved it
     * @param explanation all of that in words
     */
    public record DateView(
            CalendarKey key,
            String name,
            String article,
            Optional<OffsetDateTime> from,
            OffsetDateTime until,
            Optional<LocalDate> countedDay,
            Optional<String> movedBy,
            boolean byLaw,
            Optional<CalendarEntry.Overridden> overridden,
            String explanation) {

        private static final String MOVED_BY = "Kieswet Z 12";

        static DateView of(CalendarEntry entry) {
            return new DateView(
                    entry.key(),
                    entry.key().dutch(),
                    entry.article(),
                    entry.from(),
                    entry.until(),
                    entry.shift().map(Shift::counted),
                    entry.shift().map(shift -> MOVED_BY),
                    entry.byLaw(),
                    entry.overridden(),
                    entry.explanation());
        }
    }

    /** What others decide, or the acts leave open. */
    public record RemarkView(String article, String text) {}

    static DatesView of(DatesRegister register) {
        return new DatesView(
                register.election().name(),
                register.election().municipalityName(),
                register.calendar().ruleset().id(),
                register.calendar().regular(),
                register.election().redivision().map(Redivision::date),
                register.calendar().entries().stream().map(DateView::of).toList(),
                register.calendar().remarks().stream()
                        .map(remark -> new RemarkView(remark.article(), remark.what()))
                        .toList(),
                register.changes());
    }
}
