/** Reports of candidates from elsewhere in their table. */
@NullMarked
package nl.zetel.server.settlement.persistence;

import org.jspecify.annotations.NullMarked;
