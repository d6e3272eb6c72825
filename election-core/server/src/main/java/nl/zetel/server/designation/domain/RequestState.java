package nl.zetel.server.designation.domain;

/** Where a request to register a designation stands. */
public enum RequestState {
    /** Something is missing; the group is asked to complete it. */
    INCOMPLETE,
    /** Everything is there; the committee decides. */
    COMPLETE,
    /** Too late for this election; kept for the next. */
    PUT_ASIDE,
    /** Not from an association with full legal capacity. */
    NOT_ADMISSIBLE,
    /** The designation is registered. */
    ACCEPTED,
    /** The designation is not registered. */
    REFUSED;

    /** Whether the committee can still decide. */
    public boolean open() {
        return this == INCOMPLETE || this == COMPLETE || this == NOT_ADMISSIBLE;
    }
}
