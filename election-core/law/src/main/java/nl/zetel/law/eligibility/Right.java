package nl.zetel.law.eligibility;

/** The right that is judged. */
enum Right {
    /** To vote for the council. */
    VOTE,
    /** To sit in the council. */
    SIT
}
