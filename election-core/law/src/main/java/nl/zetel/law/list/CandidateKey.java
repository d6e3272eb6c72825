package nl.zetel.law.list;

/**
 * Tells candidates apart as persons, on whichever list they stand; never a name or a number of the state.
 *
 * @param value any text that is the same for the same person
 */
public record CandidateKey(String value) {

    /** Does not show the key. */
    @Override
    public String toString() {
        return "CandidateKey[…]";
    }
}
