package nl.zetel.plugin.camt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Reads ISO dates and moments, with or without an offset; what has none is Amsterdam time. */
final class Dates {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int DATE_LENGTH = 10;
    private static final int LONGEST = 40;

    private Dates() {}

    /** The day; of a moment the day in Amsterdam. */
    static LocalDate day(String text) throws InvalidValue {
        return text.length() == DATE_LENGTH ? plainDay(text) : otherDay(text);
    }

    // By hand, because nearly all dates have this form and the formatter takes longer than the rest of an entry.
    private static LocalDate plainDay(String text) throws InvalidValue {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw invalid();
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static int number(String text, int start, int end) throws InvalidValue {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw invalid();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static LocalDate otherDay(String text) throws InvalidValue {
        try {
            return text.indexOf('T') == DATE_LENGTH
                    ? moment(text).toLocalDate()
                    : LocalDate.parse(checked(text), DateTimeFormatter.ISO_DATE);
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    /** The moment, in Amsterdam time. */
    static OffsetDateTime moment(String text) throws InvalidValue {
        try {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(checked(text), OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime moment
                    ? moment.atZoneSameInstant(ZONE).toOffsetDateTime()
                    : LocalDateTime.from(parsed).atZone(ZONE).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static String checked(String text) throws InvalidValue {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        return text;
    }

    private static InvalidValue invalid() {
        return new InvalidValue("DATE_INVALID", "Een datum heeft niet de vorm 2026-03-18");
    }
}
