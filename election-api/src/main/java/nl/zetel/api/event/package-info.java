/** What happened in the election office, as events for other systems. */
@NullMarked
package nl.zetel.api.event;

import org.jspecify.annotations.NullMarked;
