package nl.zetel.law.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts without what is only a matter of form: capitals, accents, blanks, kinds of hyphen and apostrophe. Characters that
 * lists can hold are looked up in a table, for speed; others are decomposed.
 */
final class Folding {

    private static final int TABLE_SIZE = 0x180;
    private static final String[] TABLE = table();

    private Folding() {}

    static boolean equal(String first, String second) {
        if (isAscii(first) && isAscii(second)) {
            return equalInAscii(first, second);
        }
        return mayBeginAlike(first, second)
                && mayEndAlike(first, second)
                && fold(first).equals(fold(second));
    }

    private static boolean mayBeginAlike(String first, String second) {
        return first.isEmpty() || second.isEmpty() || mayBeAlike(first.charAt(0), second.charAt(0));
    }

    /** Whether the last characters do not rule out that two texts are equal; cheap. */
    static boolean mayEndAlike(String first, String second) {
        return first.isEmpty()
                || second.isEmpty()
                || mayBeAlike(first.charAt(first.length() - 1), second.charAt(second.length() - 1));
    }

    private static boolean mayBeAlike(char first, char second) {
        return isSpecial(first) || isSpecial(second) || lower(first) == lower(second);
    }

    private static boolean isSpecial(char character) {
        return character >= 0x7F || character <= ' ';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalInAscii(String first, String second) {
        int i = skipBlanks(first, 0);
        int j = skipBlanks(second, 0);
        while (i < first.length() && j < second.length()) {
            if (lower(first.charAt(i)) != lower(second.charAt(j))) {
                return false;
            }
            i = skipBlanks(first, i + 1);
            j = skipBlanks(second, j + 1);
        }
        return i == first.length() && j == second.length();
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static char lower(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= TABLE_SIZE) {
                return foldSlowly(text);
            }
            folded.append(TABLE[character]);
        }
        return folded.toString();
    }

    private static String[] table() {
        String[] table = new String[TABLE_SIZE];
        for (char character = 0; character < TABLE_SIZE; character++) {
            table[character] = foldSlowly(String.valueOf(character));
        }
        return table;
    }

    private static String foldSlowly(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .filter(point -> !Character.isWhitespace(point))
                .forEach(point -> folded.append(replacement(point)));
        return folded.toString();
    }

    private static String replacement(int point) {
        return switch (point) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> "-";
            case 0x2018, 0x2019, 0x02BC -> "'";
            default -> Character.toString(point);
        };
    }
}
