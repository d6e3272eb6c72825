package nl.zetel.server.document.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes lines of an iCalendar file (RFC 5545): ended, folded and escaped as the format wants. */
public final class ICalendar {

    /** Media type, without its character set. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is a text that people typed. */
    public ICalendar text(String name, String value) {
        return line(name + ":" + escape(value));
    }

    /** A property whose value is a moment. */
    public ICalendar moment(String name, Instant moment) {
        return line(name + ":" + UTC.format(moment.atOffset(ZoneOffset.UTC)));
    }

    /** Ends a line as the format wants, and folds one of more than 75 bytes between characters. */
    public ICalendar line(String line) {
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += length;
        }
        text.append("\r\n");
        return this;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** The file so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
