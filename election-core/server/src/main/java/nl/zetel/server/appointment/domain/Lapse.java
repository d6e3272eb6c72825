package nl.zetel.server.appointment.domain;

import java.time.LocalDate;

/**
 * That an appointment lapsed ("vervallen"), because a corrected result has somebody else elected (Kieswet V 9).
 *
 * @param on date of the letter that says so
 * @param resultId the corrected result
 * @param documentId the letter
 * @param by who recorded it
 */
public record Lapse(LocalDate on, String resultId, String documentId, String by) {}
