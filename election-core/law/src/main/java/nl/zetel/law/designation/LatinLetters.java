package nl.zetel.law.designation;

import java.text.Normalizer;

/** Letters and digits up to U+017F, small and without their marks. */
final class LatinLetters {

    /** The first code point that is not here. */
    static final int END = 0x180;

    private static final String[] FOLDED = new String[END];

    static {
        for (int point = 0; point < END; point++) {
            FOLDED[point] = foldOnce(point);
        }
    }

    private LatinLetters() {}

    static String fold(int point) {
        return FOLDED[point];
    }

    private static String foldOnce(int point) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(part -> folded.append(withoutStroke(Character.toLowerCase(part))));
        return folded.toString();
    }

    /** What normalizing leaves: ligatures, and letters whose stroke is part of them. */
    private static String withoutStroke(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ł' -> "l";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }
}
