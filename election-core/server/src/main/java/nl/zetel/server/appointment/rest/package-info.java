/** Appointments over HTTP. */
@NullMarked
package nl.zetel.server.appointment.rest;

import org.jspecify.annotations.NullMarked;
