package nl.zetel.server.appointment.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.appointment.Circumstance;

/**
 * What is known of a candidate beside the appointments: has died, does not want to be appointed, or lost the membership.
 *
 * @param list number of the list
 * @param candidate position on it
 * @param circumstance what
 * @param since since when
 * @param document what it rests on
 * @param revoked why it no longer holds
 */
public record DeclaredCircumstance(
        int list,
        int candidate,
        Circumstance circumstance,
        LocalDate since,
        String document,
        Optional<String> revoked) {

    /** No longer holds. */
    public DeclaredCircumstance revoke(String reason) {
        return new DeclaredCircumstance(list, candidate, circumstance, since, document, Optional.of(reason));
    }
}
