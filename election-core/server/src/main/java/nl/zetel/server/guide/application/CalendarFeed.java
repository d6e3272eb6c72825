package nl.zetel.server.guide.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.server.document.domain.ICalendar;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Stored;

/** The calendar of an election as iCalendar (RFC 5545), so that a deadline that moves also moves in people's diaries. */
final class CalendarFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Stored<Election> election;
    private final ICalendar feed = new ICalendar();

    private CalendarFeed(Stored<Election> election) {
        this.election = election;
    }

    static String of(Stored<Election> election) {
        return new CalendarFeed(election).write();
    }

    private String write() {
        feed.line("BEGIN:VCALENDAR");
        feed.line("VERSION:2.0");
        feed.line("PRODID:-//Zetel//Verkiezingskalender//NL");
        feed.line("CALSCALE:GREGORIAN");
        feed.line("METHOD:PUBLISH");
        feed.text("X-WR-CALNAME", election.value().name());
        election.value().calendar().entries().forEach(this::event);
        feed.line("END:VCALENDAR");
        return feed.toString();
    }

    private void event(CalendarEntry entry) {
        feed.line("BEGIN:VEVENT");
        feed.line("UID:" + entry.key().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + election.id()
                + "@zetel.nl");
        feed.moment("DTSTAMP", election.createdAt());
        feed.line("SEQUENCE:" + election.version());
        time(entry);
        feed.text("SUMMARY", entry.key().dutch());
        feed.text("DESCRIPTION", entry.explanation());
        feed.line("TRANSP:TRANSPARENT");
        feed.line("END:VEVENT");
    }

    private void time(CalendarEntry entry) {
        OffsetDateTime end = entry.until();
        OffsetDateTime begin = entry.from().orElse(end);
        boolean wholeDays = end.toLocalTime().equals(END_OF_DAY)
                && (entry.from().isEmpty() || begin.toLocalTime().equals(LocalTime.MIDNIGHT));
        if (wholeDays) {
            feed.line("DTSTART;VALUE=DATE:" + day(begin.toLocalDate()));
            feed.line("DTEND;VALUE=DATE:" + day(end.toLocalDate().plusDays(1)));
        } else {
            feed.moment("DTSTART", begin.toInstant());
            if (end.isAfter(begin)) {
                feed.moment("DTEND", end.toInstant());
            }
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
