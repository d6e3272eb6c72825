package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.util.List;

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
}
