/** Polling stations, entries of counts, totals and their comparison. */
@NullMarked
package nl.zetel.server.counting.domain;

import org.jspecify.annotations.NullMarked;
