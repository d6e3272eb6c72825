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
 * @param correctedBecause why the account is another than the one that was paid from; blank if it is that one
 */
public record RefundLine(
        String depositId,
        String transactionId,
        String endToEndId,
        Money amount,
        String creditorName,
        String creditorAccount,
        String text,
        String correctedBecause) {

    /** None was corrected before accounts could be. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before
    public RefundLine {
        correctedBecause = correctedBecause == null ? "" : correctedBecause;
    }

    /** With all but the end of the account hidden. */
    public RefundLine masked() {
        String account = creditorAccount.length() < 5
                ? creditorAccount
                : "…" + creditorAccount.substring(creditorAccount.length() - 4);
        return new RefundLine(
                depositId, transactionId, endToEndId, amount, creditorName, account, text, correctedBecause);
    }

    /** Paid to another account. */
    public RefundLine corrected(RefundCorrection correction) {
        return new RefundLine(
                depositId,
                transactionId,
                endToEndId,
                amount,
                correction.creditorName().isBlank() ? creditorName : correction.creditorName(),
                correction.creditorAccount().value(),
                text,
                correction.reason());
    }

    /** Without name and account: the deposit and the movement lead to them for as long as they are kept. */
    public RefundLine unnamed() {
        return new RefundLine(depositId, transactionId, endToEndId, amount, "", "", text, correctedBecause);
    }

    /** Without name and account, and without what somebody wrote about them. */
    public RefundLine withoutCreditor() {
        return new RefundLine(depositId, transactionId, endToEndId, amount, "", "", text, "");
    }

    /** Does not show name and account. */
    @Override
    public String toString() {
        return "RefundLine[" + endToEndId + " " + amount + "]";
    }
}
