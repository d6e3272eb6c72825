package nl.zetel.server.designation.domain;

import java.util.Set;
import nl.zetel.server.state.Lawful;

/** Where a request to register a designation stands. */
public enum RequestState implements Lawful<RequestState> {
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

    @Override
    public Set<RequestState> next() {
        return switch (this) {
            case INCOMPLETE -> Set.of(COMPLETE, PUT_ASIDE, REFUSED);
            case COMPLETE -> Set.of(INCOMPLETE, PUT_ASIDE, ACCEPTED, REFUSED);
            case PUT_ASIDE -> Set.of(INCOMPLETE, COMPLETE);
            case NOT_ADMISSIBLE -> Set.of(REFUSED);
            case ACCEPTED -> Set.of(COMPLETE, REFUSED);
            case REFUSED -> Set.of(COMPLETE, ACCEPTED);
        };
    }

    /** Whether the committee can still decide. */
    public boolean open() {
        return this == INCOMPLETE || this == COMPLETE || this == NOT_ADMISSIBLE;
    }
}
