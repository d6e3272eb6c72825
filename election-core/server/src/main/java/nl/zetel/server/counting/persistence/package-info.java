/** Polling stations and counts in their tables. */
@NullMarked
package nl.zetel.server.counting.persistence;

import org.jspecify.annotations.NullMarked;
