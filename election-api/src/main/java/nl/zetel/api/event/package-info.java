/** What happened in the election office, as events for other systems. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.api.event;

import nl.zetel.api.Stable;
import org.jspecify.annotations.NullMarked;
