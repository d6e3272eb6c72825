/**
 * Checks of the counts of polling stations: the inconsistencies (F) and implausible outcomes (W) that the Kiesraad numbers,
 * and outcomes that are only implausible beside those of the other stations.
 *
 * <p>A finding never blocks: it says what is strange, why, and what to do. All thresholds are compared in integers.
 */
@NullMarked
package nl.zetel.law.counting;

import org.jspecify.annotations.NullMarked;
