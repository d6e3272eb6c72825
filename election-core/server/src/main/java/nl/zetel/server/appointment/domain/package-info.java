/** Appointments, vacancies and members of the council: Kieswet V, W, X. */
@NullMarked
package nl.zetel.server.appointment.domain;

import org.jspecify.annotations.NullMarked;
