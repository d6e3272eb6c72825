package nl.zetel.law.designation;

/**
 * How two designations are alike.
 *
 * @param kind equal after folding, or nearly so
 * @param reason why, one Dutch clause such as {@code verschilt alleen in de volgorde van de woorden}
 */
public record Likeness(Kind kind, String reason) {

    /** How much they are alike. */
    public enum Kind {
        /** Equal but for case, diacritics, punctuation and blanks: a hard flag. */
        EQUAL,
        /** Nearly equal: a soft flag. */
        NEAR
    }

    static Likeness equal(String reason) {
        return new Likeness(Kind.EQUAL, reason);
    }

    static Likeness near(String reason) {
        return new Likeness(Kind.NEAR, reason);
    }
}
