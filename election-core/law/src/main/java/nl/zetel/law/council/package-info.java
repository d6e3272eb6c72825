/** The size of the council: Gemeentewet 1 and 8. */
@NullMarked
package nl.zetel.law.council;

import org.jspecify.annotations.NullMarked;
