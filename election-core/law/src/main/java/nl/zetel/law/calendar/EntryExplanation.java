package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Says in Dutch why a row of a calendar holds the moment that it does. */
final class EntryExplanation {

    private EntryExplanation() {}

    static String of(CalendarEntry entry) {
        String byLaw =
                entry.article() + entry.shift().map(EntryExplanation::moved).orElse("");
        return entry.overridden()
                .map(law -> "Door de gemeente vastgesteld: " + law.reason() + ". Volgens " + byLaw + ": "
                        + moment(law.until()))
                .orElse(byLaw);
    }

    private static String moved(Shift shift) {
        return "; " + DutchDate.withWeekday(shift.counted()) + " (" + reason(shift.counted())
                + ") wordt volgens Kieswet Z 12 " + DutchDate.withWeekday(shift.day());
    }

    private static String reason(LocalDate day) {
        return NonWorkingDays.BY_ACT.reason(day).orElse(NonWorkingDay.BY_DECREE).dutch();
    }

    private static String moment(OffsetDateTime moment) {
        return DutchDate.withWeekday(moment.toLocalDate())
                + String.format(Locale.ROOT, ", %02d:%02d uur", moment.getHour(), moment.getMinute());
    }
}
