/** Candidate lists in their table. */
@NullMarked
package nl.zetel.server.nomination.persistence;

import org.jspecify.annotations.NullMarked;
