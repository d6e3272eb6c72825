/** Election documents, free of any exchange format. */
@NullMarked
@Stable(since = "1.0")
package nl.zetel.api.document;

import nl.zetel.api.Stable;
import org.jspecify.annotations.NullMarked;
