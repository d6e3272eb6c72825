package nl.zetel.law.designation;

import nl.zetel.law.LegalBasis;

/**
 * How many "letters or other characters" a designation has, in each reading of these words.
 *
 * @param all all characters, blanks included
 * @param withoutBlanks all characters but white space
 * @param lettersAndDigits letters and digits alone
 * @param limit the most that is allowed
 */
@LegalBasis({"Kieswet G 3(4) d", "Kieswet H 3(3)"})
public record CharacterCount(int all, int withoutBlanks, int lettersAndDigits, int limit) {

    /** Counts the code points of a designation. */
    @LegalBasis({"Kieswet G 3(4) d", "Kieswet H 3(3)"})
    public static CharacterCount of(DesignationText designation, int limit) {
        int[] points = designation.value().codePoints().toArray();
        int blanks = 0;
        int lettersAndDigits = 0;
        for (int point : points) {
            blanks += DesignationText.isWhiteSpace(point) ? 1 : 0;
            lettersAndDigits += Character.isLetterOrDigit(point) ? 1 : 0;
        }
        return new CharacterCount(points.length, points.length - blanks, lettersAndDigits, limit);
    }

    /** Refusal beyond the limit in every reading, a warning beyond it in some, clear otherwise. */
    public Verdict verdict() {
        if (lettersAndDigits > limit) {
            return Verdict.REFUSE;
        }
        return all > limit ? Verdict.WARN : Verdict.CLEAR;
    }
}
