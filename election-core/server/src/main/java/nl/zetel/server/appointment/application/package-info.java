/** What can be done with appointments; the only way in for other features. */
@NullMarked
package nl.zetel.server.appointment.application;

import org.jspecify.annotations.NullMarked;
