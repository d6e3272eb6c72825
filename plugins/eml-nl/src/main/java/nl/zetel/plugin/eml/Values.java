package nl.zetel.plugin.eml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.zetel.plugin.eml.jaxb.Located;
import nl.zetel.plugin.eml.xml.Refusal;
import org.jspecify.annotations.Nullable;

/** Values as EML_NL writes them. */
final class Values {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*|Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\+?0*(\\d{1,9})");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

    private Values() {}

    /**
     * The text of an element or attribute; blank if there is none. Double blanks stay as they are, since fingerprints
     * depend on them; line ends are layout.
     */
    static String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        boolean laidOut = raw.indexOf('\n') >= 0 || raw.indexOf('\t') >= 0 || raw.indexOf('\r') >= 0;
        return laidOut ? WHITE_SPACE.matcher(raw).replaceAll(" ").strip() : raw;
    }

    /** The text of a code or identifier, without blanks around it. */
    static String token(@Nullable String raw) {
        return text(raw).strip();
    }

    /** The text for an element that is left out when blank. */
    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A date; a zone or a time behind it is passed over. */
    static Optional<LocalDate> date(@Nullable String raw) {
        var matcher = DATE.matcher(token(raw));
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date that has to be there. */
    static LocalDate date(@Nullable String raw, Located place) {
        if (token(raw).isEmpty()) {
            throw new Refusal(Refusal.Code.PART_MISSING, place.line, place.column);
        }
        return date(raw).orElseThrow(() -> new Refusal(Refusal.Code.INVALID_DATE, place.line, place.column));
    }

    /** A moment in Amsterdam; without a zone it is taken to be local already. */
    static Optional<LocalDateTime> moment(@Nullable String raw) {
        String text = token(raw);
        try {
            return Optional.of(
                    hasZone(text)
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(AMSTERDAM)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment as OSV writes it: local, to the millisecond. */
    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** A number of at most nine digits. */
    static OptionalInt number(@Nullable String raw) {
        var matcher = NUMBER.matcher(token(raw));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** A number that has to be there. */
    static int number(@Nullable String raw, Located place) {
        if (token(raw).isEmpty()) {
            throw new Refusal(Refusal.Code.PART_MISSING, place.line, place.column);
        }
        return number(raw).orElseThrow(() -> new Refusal(Refusal.Code.INVALID_NUMBER, place.line, place.column));
    }

    /** Yes or no. */
    static boolean truth(@Nullable String raw) {
        String text = token(raw);
        return "true".equals(text) || "1".equals(text);
    }

    /** A part that has to be there. */
    static <T> T required(@Nullable T part, Located place) {
        if (part == null) {
            throw new Refusal(Refusal.Code.PART_MISSING, place.line, place.column);
        }
        return part;
    }

    private static boolean hasZone(String text) {
        int time = text.indexOf('T');
        return text.endsWith("Z") || (time > 0 && (text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0));
    }
}
