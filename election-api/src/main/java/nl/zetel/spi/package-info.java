/** The service provider interface: what a plugin implements and what it is given. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.spi;

import nl.zetel.api.Stable;
import org.jspecify.annotations.NullMarked;
