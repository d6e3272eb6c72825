/** Deposits ("waarborgsommen") for the registration of a designation and for nomination: Kieswet G 3, H 14. */
@NullMarked
package nl.zetel.law.deposit;

import org.jspecify.annotations.NullMarked;
