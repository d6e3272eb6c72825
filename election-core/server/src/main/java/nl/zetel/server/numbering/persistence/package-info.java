/** Numberings in their table. */
@NullMarked
package nl.zetel.server.numbering.persistence;

import org.jspecify.annotations.NullMarked;
