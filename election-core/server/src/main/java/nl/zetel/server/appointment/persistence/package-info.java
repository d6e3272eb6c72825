/** Where appointments are kept. */
@NullMarked
package nl.zetel.server.appointment.persistence;

import org.jspecify.annotations.NullMarked;
