package nl.zetel.server.appointment.domain;

import java.time.LocalDate;

/**
 * How a membership ends (X 1, X 2).
 *
 * @param ground why
 * @param received when the resignation was received or the case became known
 * @param effective the day on which it takes effect
 * @param reason explanation; blank for a resignation
 * @param by who recorded it
 */
public record Ending(Ground ground, LocalDate received, LocalDate effective, String reason, String by) {

    /** Why. */
    public enum Ground {
        /** The member resigned; the membership goes on until the successor is admitted (X 6). */
        RESIGNATION,
        /** The member died. */
        DECEASED,
        /** A requirement of membership is no longer met. */
        REQUIREMENT_LOST,
        /** The member took an office that is incompatible with membership. */
        INCOMPATIBLE,
        /** The membership lapsed for acting against Gemeentewet 15. */
        LAPSED
    }
}
