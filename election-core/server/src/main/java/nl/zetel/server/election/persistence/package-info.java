/** Elections in their table. */
@NullMarked
package nl.zetel.server.election.persistence;

import org.jspecify.annotations.NullMarked;
