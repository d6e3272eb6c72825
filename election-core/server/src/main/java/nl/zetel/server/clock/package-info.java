/** The clock that deadlines are held to. */
@NullMarked
package nl.zetel.server.clock;

import org.jspecify.annotations.NullMarked;
