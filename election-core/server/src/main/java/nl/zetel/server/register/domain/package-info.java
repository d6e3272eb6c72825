/** What the log of consultations says. */
@NullMarked
package nl.zetel.server.register.domain;

import org.jspecify.annotations.NullMarked;
