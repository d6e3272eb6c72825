package nl.zetel.server.appointment.domain;

/** Where an appointment stands. */
public enum AppointmentState {
    /** Nothing was received and the term still runs. */
    PENDING,
    /** Accepted in time. */
    ACCEPTED,
    /** Refused in writing. */
    REFUSED,
    /** Deemed not to accept, because nothing was received in time. */
    DEEMED_REFUSED,
    /** Came back on the acceptance before the admission. */
    WITHDRAWN,
    /** Admitted; the membership has not begun. */
    ADMITTED,
    /** To be admitted later. */
    DEFERRED,
    /** Not admitted. */
    NOT_ADMITTED,
    /** Member of the council. */
    MEMBER,
    /** Member on temporary leave. */
    ON_LEAVE,
    /** No longer a member. */
    ENDED,
    /** A corrected result has somebody else elected. */
    LAPSED;

    /** Whether it came to nothing, so that the seat is to be filled by somebody else. */
    public boolean failed() {
        return this == REFUSED || this == DEEMED_REFUSED || this == WITHDRAWN || this == NOT_ADMITTED;
    }
}
