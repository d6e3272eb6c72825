package nl.zetel.law.eligibility;

/** What can be said of somebody's right from what is known. */
public enum Outcome {
    /** Every requirement is met. */
    YES,
    /** At least one requirement is not met. */
    NO,
    /** No requirement is known to be missed, but a person has to decide at least one of them. */
    UNDETERMINED
}
