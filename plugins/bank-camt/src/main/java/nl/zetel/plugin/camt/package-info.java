/** Bank statements in ISO 20022 (camt.053, camt.054) in, SEPA refunds (pain.001) out. */
@NullMarked
package nl.zetel.plugin.camt;

import org.jspecify.annotations.NullMarked;
