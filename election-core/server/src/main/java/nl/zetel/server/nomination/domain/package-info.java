/** Candidate lists ("kandidatenlijsten"): Kieswet H. */
@NullMarked
package nl.zetel.server.nomination.domain;

import org.jspecify.annotations.NullMarked;
