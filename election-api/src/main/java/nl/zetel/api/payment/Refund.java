package nl.zetel.api.payment;

import nl.zetel.api.Iban;
import nl.zetel.api.Money;

/**
 * One deposit that is paid back.
 *
 * @param endToEndId our stable identification, at most 35 characters; comes back on the statement
 * @param amount the amount, more than nothing
 * @param creditorName name of the payee, as the bank gave it with the deposit
 * @param creditorAccount account of the payee
 * @param text remittance text, at most 140 characters
 */
public record Refund(String endToEndId, Money amount, String creditorName, Iban creditorAccount, String text) {

    /**
     * Checks what it is given.
     *
     * @param endToEndId our stable identification, at most 35 characters; comes back on the statement
     * @param amount the amount, more than nothing
     * @param creditorName name of the payee, as the bank gave it with the deposit
     * @param creditorAccount account of the payee
     * @param text remittance text, at most 140 characters
     * @throws IllegalArgumentException if the amount is not more than nothing
     */
    public Refund {
        if (amount.cents() <= 0) {
            throw new IllegalArgumentException("A refund pays more than nothing");
        }
    }
}
