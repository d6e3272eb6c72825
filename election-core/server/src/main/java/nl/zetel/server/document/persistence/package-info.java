/** Documents in their tables. */
@NullMarked
package nl.zetel.server.document.persistence;

import org.jspecify.annotations.NullMarked;
