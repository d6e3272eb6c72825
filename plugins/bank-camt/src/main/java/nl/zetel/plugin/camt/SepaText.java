package nl.zetel.plugin.camt;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Converts texts to the characters that every SEPA bank accepts, as the EPC's guidance has it. */
final class SepaText {

    private static final String ALLOWED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    // Letters that do not come apart into a base letter and a mark, and signs with a customary replacement.
    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '&', "+"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '_', "-"));

    private SepaText() {}

    /** The text in allowed characters, a point for what has no replacement, cut at that many. */
    static String convert(String text, int length) {
        var replaced = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> replaced.append(REPLACEMENTS.getOrDefault(point, Character.toString(point))));
        String plain = MARKS.matcher(Normalizer.normalize(replaced, Normalizer.Form.NFKD))
                .replaceAll("");
        var converted = new StringBuilder(plain.length());
        BLANKS.matcher(plain)
                .replaceAll(" ")
                .strip()
                .codePoints()
                .forEach(point -> converted.append(ALLOWED.indexOf(point) >= 0 ? Character.toString(point) : "."));
        return converted.length() <= length
                ? converted.toString()
                : converted.substring(0, length).strip();
    }

    /** As {@link #convert}, for an identification: no slash at either end and never two in a row. */
    static String identification(String text, int length) {
        String converted = SLASHES.matcher(convert(text, length)).replaceAll("/");
        int start = converted.startsWith("/") ? 1 : 0;
        int end = converted.length() - (converted.length() > start && converted.endsWith("/") ? 1 : 0);
        return converted.substring(start, end);
    }
}
