package nl.zetel.law.designation;

/** What is proposed to the committee, which decides. */
public enum Proposal {
    /** Nothing stands in the way but what only the committee can judge. */
    ACCEPT,
    /** Somebody has to look at a warning first. */
    REVIEW,
    /** At least one ground of refusal is there. */
    REFUSE
}
