package nl.zetel.server.deposit.domain;

import nl.zetel.api.Money;

/**
 * One payment of a refund order: what goes back to whom. Personal data.
 *
 * @param depositId the deposit
 * @param transactionId the movement with which it came in
 * @param endToEndId identification that comes back on the statement
 * @param amount how much goes back
 * @param creditorName name of whoever paid
 * @param creditorAccount account that it was paid from
 * @param text text of the transfer
 */
public record RefundLine(
        String depositId,
        String transactionId,
        String endToEndId,
        Money amount,
        String creditorName,
        String creditorAccount,
        String text) {

    /** With all but the end of the account hidden. */
    public RefundLine masked() {
        String account = creditorAccount.length() < 5
                ? creditorAccount
                : "…" + creditorAccount.substring(creditorAccount.length() - 4);
        return new RefundLine(depositId, transactionId, endToEndId, amount, creditorName, account, text);
    }

    /** Does not show name and account. */
    @Override
    public String toString() {
        return "RefundLine[" + endToEndId + " " + amount + "]";
    }
}
