/** A person as a population register ("BRP") knows them, free of any supplier's format. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.api.person;

import nl.zetel.api.Stable;
import org.jspecify.annotations.NullMarked;
