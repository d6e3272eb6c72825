/** The log of consultations in its table. */
@NullMarked
package nl.zetel.server.register.persistence;

import org.jspecify.annotations.NullMarked;
