package nl.zetel.law.designation;

import java.text.Normalizer;
import nl.zetel.law.RefusalException;

/**
 * A designation as a register writes it: composed characters (NFC), no white space around it, one blank between words.
 *
 * @param value the text, not empty
 */
public record DesignationText(String value) {

    private static final int LONGEST_INPUT = 1_000;

    /** @throws RefusalException {@code DESIGNATION_EMPTY} or {@code DESIGNATION_TOO_LONG} beyond 1,000 characters */
    public DesignationText {
        if (value.length() > LONGEST_INPUT) {
            throw new RefusalException(
                    "DESIGNATION_TOO_LONG", "Een aanduiding van meer dan 1000 tekens wordt niet onderzocht");
        }
        value = singleBlanks(Normalizer.normalize(value, Normalizer.Form.NFC));
        if (value.isEmpty()) {
            throw new RefusalException("DESIGNATION_EMPTY", "Een aanduiding bevat ten minste één teken");
        }
    }

    static boolean isWhiteSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String singleBlanks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (!isWhiteSpace(codePoint)) {
                result.appendCodePoint(codePoint);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        });
        return result.toString().strip();
    }
}
