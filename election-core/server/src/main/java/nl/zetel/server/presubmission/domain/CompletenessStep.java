package nl.zetel.server.presubmission.domain;

/** The steps at which somebody looks whether a list is complete. */
public enum CompletenessStep {
    /** The group is at work: what is still to come is only said. */
    DRAFT,
    /** Before nomination day: what is still missing is no omission yet. */
    PRE_SUBMISSION,
    /** At the desk on nomination day: what is missing becomes an omission. */
    SUBMISSION,
    /** The committee examines: what is missing is an omission. */
    EXAMINATION
}
