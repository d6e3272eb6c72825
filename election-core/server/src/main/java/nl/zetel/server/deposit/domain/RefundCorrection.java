package nl.zetel.server.deposit.domain;

import nl.zetel.api.Iban;

/**
 * Another account for a payment back than the one that was paid from, such as a new account of a payer whose old one was
 * closed. An exception: somebody says why, and a second person approves it with the order. Personal data.
 *
 * @param depositId the deposit
 * @param transactionId the movement with which the money came in
 * @param creditorName name of the payer; blank to keep the one on the statement
 * @param creditorAccount the account
 * @param reason why, and how the account was verified
 */
public record RefundCorrection(
        String depositId, String transactionId, String creditorName, Iban creditorAccount, String reason) {

    /** Keeps the name on the statement where none is given. */
    @SuppressWarnings("ConstantValue") // absent in a request that gives none
    public RefundCorrection {
        creditorName = creditorName == null ? "" : creditorName;
    }

    /** Whether it is for that line. */
    public boolean isFor(RefundLine line) {
        return depositId.equals(line.depositId()) && transactionId.equals(line.transactionId());
    }

    /** Does not show name and account. */
    @Override
    public String toString() {
        return "RefundCorrection[" + depositId + " " + transactionId + "]";
    }
}
