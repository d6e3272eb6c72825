package nl.zetel.law.name;

import java.text.Normalizer;
import java.util.Locale;

/** How two texts resemble each other. */
enum TextMatch {
    /** The same characters. */
    EXACT,
    /** The same but for capitals, accents, blanks and the kind of hyphen or apostrophe. */
    FORM,
    /** Another text. */
    DIFFERENT;

    static TextMatch of(String first, String second) {
        if (first.equals(second)) {
            return EXACT;
        }
        if (isAscii(first) && isAscii(second)) {
            return equalInAscii(first, second) ? FORM : DIFFERENT;
        }
        return fold(first).equals(fold(second)) ? FORM : DIFFERENT;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
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
