/** Deposits ("waarborgsommen"): what is expected, what came in, what goes back. */
@NullMarked
package nl.zetel.server.deposit.domain;

import org.jspecify.annotations.NullMarked;
