/** Election documents, free of any exchange format. */
@NullMarked
package nl.zetel.api.document;

import org.jspecify.annotations.NullMarked;
