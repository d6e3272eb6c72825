/** Check-ins and submissions in their tables. */
@NullMarked
package nl.zetel.server.submission.persistence;

import org.jspecify.annotations.NullMarked;
