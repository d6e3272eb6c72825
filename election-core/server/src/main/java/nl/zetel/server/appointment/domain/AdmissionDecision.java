package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the council decided on somebody's admission (V 4, V 12).
 *
 * @param decision what
 * @param decidedOn when
 * @param deferredUntil the day from which somebody can be admitted, where it is deferred
 * @param reason why, where it departs from the proposal; blank otherwise
 * @param by who recorded it
 */
public record AdmissionDecision(
        Decision decision, LocalDate decidedOn, Optional<LocalDate> deferredUntil, String reason, String by) {

    /** What was decided. */
    public enum Decision {
        /** Admitted. */
        ADMIT,
        /** Not admitted. */
        REFUSE,
        /** To be admitted later, because the age is not reached yet. */
        DEFER
    }
}
