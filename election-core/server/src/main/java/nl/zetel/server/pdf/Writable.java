package nl.zetel.server.pdf;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Text as the font can write it. What it cannot write, what is written from right to left and what is no character to be
 * seen becomes a replacement character; which they were is kept, so that the page can say so.
 */
final class Writable {

    /** A hollow square, which the font has. */
    static final char REPLACEMENT = '\u25A1';

    private static final int SOFT_HYPHEN = 0xAD;
    /** How many characters are named; a hostile text may hold thousands. */
    private static final int NAMED = 20;

    private final SortedSet<Integer> lacking = new TreeSet<>();

    String text(String text) {
        StringBuilder written = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (each != SOFT_HYPHEN) {
                written.appendCodePoint(Character.isWhitespace(each) ? each : written(each));
            }
        });
        return written.toString();
    }

    boolean complete() {
        return lacking.isEmpty();
    }

    /** The code points that are missing, such as {@code U+4E2D, U+56FD}. */
    String missing() {
        String named = lacking.stream()
                .limit(NAMED)
                .map(each -> String.format("U+%04X", each))
                .collect(Collectors.joining(", "));
        return lacking.size() > NAMED ? named + ", \u2026" : named;
    }

    private int written(int codePoint) {
        if (PaperFont.has(codePoint) && visible(codePoint)) {
            return codePoint;
        }
        lacking.add(codePoint);
        return REPLACEMENT;
    }

    private static boolean visible(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.CONTROL
                && Character.getType(codePoint) != Character.PRIVATE_USE;
    }
}
