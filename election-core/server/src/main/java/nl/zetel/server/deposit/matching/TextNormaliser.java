package nl.zetel.server.deposit.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings texts that strangers typed and banks cut and transliterated to a form in which they can be compared. */
public final class TextNormaliser {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");

    // Letters that do not come apart into a base letter and a mark.
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
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
            Map.entry((int) 'ı', "i"));

    private TextNormaliser() {}

    /** Capitals, digits and single blanks, without accents: {@code Fryslân  (Foarút)} becomes {@code FRYSLAN FOARUT}. */
    public static String normalise(String text) {
        return OTHERS.matcher(fold(text).toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #normalise}, without the blanks. */
    public static String compact(String text) {
        return OTHERS.matcher(fold(text).toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Without accents; other characters stay as they are. */
    static String fold(String text) {
        var replaced = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> replaced.append(LETTERS.getOrDefault(point, Character.toString(point))));
        return MARKS.matcher(Normalizer.normalize(replaced, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Whether a normalised text holds a normalised name as whole words. */
    static boolean holds(String normalisedText, String normalisedName) {
        return !normalisedName.isEmpty() && (" " + normalisedText + " ").contains(" " + normalisedName + " ");
    }
}
