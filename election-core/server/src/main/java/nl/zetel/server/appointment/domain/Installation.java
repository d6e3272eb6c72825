package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.Step;

/**
 * The first meeting of the new council (Gemeentewet 18).
 *
 * @param heldOn when
 * @param seats seats of the council
 * @param approved members whose credentials were approved
 * @param steps why the new council takes over (V 15)
 * @param by who recorded it
 */
public record Installation(LocalDate heldOn, int seats, int approved, List<Step> steps, String by) {

    /** Copies the list. */
    public Installation {
        steps = List.copyOf(steps);
    }
}
