package nl.zetel.law.support;

/**
 * Tells voters apart without naming them, such as a keyed hash of their number; never the number itself.
 *
 * @param value any text that is the same for the same voter and differs between voters
 */
public record VoterKey(String value) {

    /** Does not show the key. */
    @Override
    public String toString() {
        return "VoterKey[…]";
    }
}
