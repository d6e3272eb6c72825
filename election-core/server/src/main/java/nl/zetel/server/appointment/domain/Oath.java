package nl.zetel.server.appointment.domain;

import java.time.LocalDate;

/**
 * The oath or affirmation of a member (Gemeentewet 14).
 *
 * @param takenOn when
 * @param form in which form
 * @param by who recorded it
 */
public record Oath(LocalDate takenOn, Form form, String by) {

    /** In which form. */
    public enum Form {
        /** Oath ("eed"). */
        OATH,
        /** Declaration and promise ("verklaring en belofte"). */
        AFFIRMATION
    }
}
