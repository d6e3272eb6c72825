package nl.zetel.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which a part may be unknown, as registers hold it: a day, a month of a year, a year, or nothing.
 *
 * @param year the year, 0 if unknown
 * @param month the month 1–12, 0 if unknown
 * @param day the day of the month, 0 if unknown
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    /**
     * Checks that the parts make a date.
     *
     * @param year the year, 0 if unknown
     * @param month the month 1–12, 0 if unknown
     * @param day the day of the month, 0 if unknown
     * @throws IllegalArgumentException if a known part follows an unknown one
     */
    public PartialDate {
        if (year < 0 || year > 9999 || (year == 0 && month != 0) || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("A partial date has a year before its month and a month before its day");
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    /**
     * {@return a fully known date}
     *
     * @param date the date
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * {@return a date of which the day is unknown}
     *
     * @param month year and month
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    /**
     * {@return a date of which only the year is known}
     *
     * @param year year, from 1 to 9999
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** {@return a date of which nothing is known} */
    public static PartialDate unknown() {
        return UNKNOWN;
    }

    /**
     * Reads {@code 1985-12-01}, {@code 1985-12}, {@code 1985} or {@code unknown}.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text is none of these
     */
    public static PartialDate parse(String text) {
        if ("unknown".equals(text)) {
            return UNKNOWN;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A date is written 1985-12-01, 1985-12, 1985 or unknown, not \"" + text + "\"");
        }
        try {
            return new PartialDate(Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("There is no date " + text, e);
        }
    }

    /** {@return the date, if all of it is known} */
    public Optional<LocalDate> exact() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** {@return the first day that it may be, or empty if the year is unknown} */
    public Optional<LocalDate> earliest() {
        return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
    }

    /** {@return the last day that it may be, or empty if the year is unknown} */
    public Optional<LocalDate> latest() {
        if (year == 0) {
            return Optional.empty();
        }
        return day == 0
                ? Optional.of(YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth())
                : exact();
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        if (year == 0) {
            return "unknown";
        }
        String text = String.format(java.util.Locale.ROOT, "%04d", year);
        text += month == 0 ? "" : String.format(java.util.Locale.ROOT, "-%02d", month);
        return text + (day == 0 ? "" : String.format(java.util.Locale.ROOT, "-%02d", day));
    }

    private static int part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
