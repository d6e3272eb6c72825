/** Deposits ("waarborgsommen"): expected, received, refunded or forfeited (Kieswet G 3, H 14). */
@NullMarked
package nl.zetel.server.deposit;

import org.jspecify.annotations.NullMarked;
