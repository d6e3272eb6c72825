package nl.zetel.server.nomination.domain;

/**
 * That a candidate was checked in a round.
 *
 * @param position position on the list, from 1
 * @param outcome what the register knows
 */
public record RegisterCheck(int position, Outcome outcome) {

    /** What the register knows of a candidate. */
    public enum Outcome {
        /** One person. */
        FOUND,
        /** Nobody. */
        NOT_FOUND,
        /** Several persons. */
        NOT_UNIQUE,
        /** The list gives no number; nobody was asked. */
        NO_BSN
    }
}
