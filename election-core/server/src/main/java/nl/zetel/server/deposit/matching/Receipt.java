package nl.zetel.server.deposit.matching;

import nl.zetel.api.Money;

/**
 * A credit that was kept, matched or not; what a later reversal may undo.
 *
 * @param transaction identification under which the transaction is kept
 * @param amount what was received
 * @param payer account of the payer; blank if not given
 */
public record Receipt(String transaction, Money amount, String payer) {

    /** Does not show the account. */
    @Override
    public String toString() {
        return "Receipt[" + transaction + "]";
    }
}
