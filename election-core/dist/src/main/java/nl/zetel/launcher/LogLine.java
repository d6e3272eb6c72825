package nl.zetel.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One line of the log, and the stack of an exception below it. Nothing that logs should ever name a citizen service
 * number; should a library do so all the same, it is masked here.
 */
public class LogLine extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final String MASK = "*********";

    @Override
    public String format(LogRecord record) {
        String time = TIME.format(Instant.ofEpochMilli(record.getMillis()).atZone(ZONE));
        String line = time + " " + record.getLevel().getName() + " [" + record.getLongThreadID() + "] "
                + Objects.requireNonNullElse(record.getLoggerName(), "-") + ": " + formatMessage(record) + "\n"
                + stack(record);
        return mask(line);
    }

    private static String stack(LogRecord record) {
        if (record.getThrown() == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    static String mask(String text) {
        return NINE_DIGITS.matcher(text).replaceAll(LogLine::maskBsn);
    }

    private static String maskBsn(MatchResult digits) {
        return isBsn(digits.group()) ? MASK : digits.group();
    }

    /** The eleven test: nine times the first digit, eight times the second, ..., less the last, is a multiple of 11. */
    private static boolean isBsn(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
