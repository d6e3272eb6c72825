/**
 * Apportionment of the seats and nomination of candidates: Kieswet P 5 to P 10, P 15, P 17, P 19 and P 19a.
 *
 * <p>The order is P 5, P 6, P 7 or P 8, P 9, P 19a, P 10, P 15, P 17, P 19. A drawing of lots is a result: the
 * calculation stops, says what has to be drawn, and is run again with the answers so far.
 */
@NullMarked
package nl.zetel.law.apportionment;

import org.jspecify.annotations.NullMarked;
