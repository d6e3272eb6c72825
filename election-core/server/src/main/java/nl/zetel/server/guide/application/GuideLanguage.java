package nl.zetel.server.guide.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.DutchDate;

/** A language of the guide: how it writes days, hours and amounts. */
public enum GuideLanguage {
    /** Dutch, the official text. */
    NL("tot en met", "om", "van", "tot", "uur", ','),
    /** English. */
    EN("until", "at", "from", "to", "", '.');

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final String until;
    private final String at;
    private final String from;
    private final String to;
    private final String hour;
    private final char decimal;

    GuideLanguage(String until, String at, String from, String to, String hour, char decimal) {
        this.until = until;
        this.at = at;
        this.from = from;
        this.to = to;
        this.hour = hour;
        this.decimal = decimal;
    }

    /** Its code, such as {@code nl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with that code. */
    public static Optional<GuideLanguage> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The first that a reader prefers; Dutch if there is none of them. */
    public static GuideLanguage preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(NL);
    }

    /** A day with its weekday. */
    String day(LocalDate day) {
        return this == NL
                ? DutchDate.withWeekday(day)
                : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).format(day);
    }

    /** When something is: a day, a day with an hour or with hours, or several days. */
    String when(CalendarEntry entry) {
        OffsetDateTime end = entry.until();
        if (entry.from().isPresent() && !entry.from().get().toLocalDate().equals(end.toLocalDate())) {
            return from + " " + day(entry.from().get().toLocalDate()) + " " + until + " " + day(end.toLocalDate());
        }
        if (end.toLocalTime().equals(END_OF_DAY)) {
            return day(end.toLocalDate());
        }
        String hours = entry.from()
                .map(begin -> hours(begin.toLocalTime(), end.toLocalTime()))
                .orElseGet(() -> (at + " " + hour(end.toLocalTime()) + " " + hour).strip());
        return day(end.toLocalDate()) + " " + hours;
    }

    /** From one hour to another. */
    String hours(LocalTime begin, LocalTime end) {
        return (from + " " + hour(begin) + " " + to + " " + hour(end) + " " + hour).strip();
    }

    /** An amount in euros. */
    String euro(Money amount) {
        return "€\u00a0" + amount.toPlainString().replace('.', decimal);
    }

    private static String hour(LocalTime moment) {
        return String.format(Locale.ROOT, "%d.%02d", moment.getHour(), moment.getMinute());
    }
}
