/** Papers in their table. */
@NullMarked
package nl.zetel.server.paper.persistence;

import org.jspecify.annotations.NullMarked;
