/** Dispatches in their table. */
@NullMarked
package nl.zetel.server.dispatch.persistence;

import org.jspecify.annotations.NullMarked;
