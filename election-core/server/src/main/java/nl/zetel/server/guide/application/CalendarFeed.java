package nl.zetel.server.guide.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Stored;

/** The calendar of an election as iCalendar (RFC 5545), so that a deadline that moves also moves in people's diaries. */
final class CalendarFeed {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final int LONGEST_LINE = 75;

    private final Stored<Election> election;
    private final StringBuilder feed = new StringBuilder();

    private CalendarFeed(Stored<Election> election) {
        this.election = election;
    }

    static String of(Stored<Election> election) {
        return new CalendarFeed(election).write();
    }

    private String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Zetel//Verkiezingskalender//NL");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escape(election.value().name()));
        election.value().calendar().entries().forEach(this::event);
        line("END:VCALENDAR");
        return feed.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.key().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + election.id()
                + "@zetel.nl");
        line("DTSTAMP:" + utc(election.createdAt()));
        line("SEQUENCE:" + election.version());
        time(entry);
        line("SUMMARY:" + escape(entry.key().dutch()));
        line("DESCRIPTION:" + escape(entry.explanation()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void time(CalendarEntry entry) {
        OffsetDateTime end = entry.until();
        OffsetDateTime begin = entry.from().orElse(end);
        boolean wholeDays = end.toLocalTime().equals(END_OF_DAY)
                && (entry.from().isEmpty() || begin.toLocalTime().equals(LocalTime.MIDNIGHT));
        if (wholeDays) {
            line("DTSTART;VALUE=DATE:" + day(begin.toLocalDate()));
            line("DTEND;VALUE=DATE:" + day(end.toLocalDate().plusDays(1)));
        } else {
            line("DTSTART:" + utc(begin.toInstant()));
            if (end.isAfter(begin)) {
                line("DTEND:" + utc(end.toInstant()));
            }
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String utc(Instant moment) {
        return UTC.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Ends a line as the format wants, and folds one of more than 75 bytes between characters. */
    private void line(String text) {
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                feed.append("\r\n ");
                bytes = 1;
            }
            feed.append(character);
            bytes += length;
        }
        feed.append("\r\n");
    }
}
