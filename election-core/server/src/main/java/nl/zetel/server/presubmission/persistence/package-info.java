/** Slots, appointments and checks in their tables. */
@NullMarked
package nl.zetel.server.presubmission.persistence;

import org.jspecify.annotations.NullMarked;
