package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.law.LegalDay;

/** Writes dates for Dutch readers, whatever the machine's language. */
public final class DutchDate {

    private static final List<String> WEEKDAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private DutchDate() {}

    /** Such as {@code 27 december 2017}. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Such as {@code woensdag 27 december 2017}. */
    public static String withWeekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + of(day);
    }

    /**
     * When something is: a day, a day with an hour or with hours, or several days, such as {@code maandag 5 februari 2018 van
     * 9.00 tot 17.00 uur}.
     *
     * @param from beginning of a period; empty for a moment or a last day
     * @param until the moment or the end; a whole day ends at 23:59:59
     * @throws nl.zetel.law.RefusalException {@code DATE_OUT_OF_RANGE} outside the years 1 to 9999
     */
    public static String when(Optional<OffsetDateTime> from, OffsetDateTime until) {
        LegalDay.of(until);
        from.ifPresent(LegalDay::of);
        OffsetDateTime end = Moments.atAmsterdam(until);
        Optional<OffsetDateTime> begin = from.map(Moments::atAmsterdam);
        if (begin.isPresent() && !begin.get().toLocalDate().equals(end.toLocalDate())) {
            return "van " + withWeekday(begin.get().toLocalDate()) + " tot en met " + withWeekday(end.toLocalDate());
        }
        if (end.equals(Moments.endOf(end.toLocalDate()))) {
            return withWeekday(end.toLocalDate());
        }
        return withWeekday(end.toLocalDate())
                + begin.map(opens -> " van " + hour(opens) + " tot ").orElse(" om ") + hour(end) + " uur";
    }

    private static String hour(OffsetDateTime moment) {
        return String.format(Locale.ROOT, "%d.%02d", moment.getHour(), moment.getMinute());
    }
}
