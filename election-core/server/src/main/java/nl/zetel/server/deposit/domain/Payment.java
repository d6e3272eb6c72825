package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositReceipt;

/**
 * A payment that was accepted for a deposit.
 *
 * @param transactionId the movement on the account
 * @param amount how much of it
 * @param bookedOn day of booking
 * @param valueDate value date, if the bank gave one
 * @param payerName name of the payer as the bank gave it
 * @param payerAccount account of the payer; the only one that a refund goes to
 * @param acceptedBy who accepted it; blank where reference and amount were beyond doubt
 * @param undone who undid it; it stays to be seen and counts no longer. Empty unless somebody did
 */
public record Payment(
        String transactionId,
        Money amount,
        LocalDate bookedOn,
        Optional<LocalDate> valueDate,
        String payerName,
        String payerAccount,
        String acceptedBy,
        Optional<Undoing> undone) {

    /** Counts, where nothing else was stored. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public Payment {
        undone = undone == null ? Optional.empty() : undone;
    }

    /** Whether it counts. */
    public boolean counts() {
        return undone.isEmpty();
    }

    /** As the law judges its time. */
    public DepositReceipt.Payment forLaw() {
        return new DepositReceipt.Payment(amount, bookedOn, valueDate);
    }

    /** No longer counts. */
    public Payment undo(Undoing why) {
        return new Payment(
                transactionId, amount, bookedOn, valueDate, payerName, payerAccount, acceptedBy, Optional.of(why));
    }

    /** The same without name and account of the payer. */
    public Payment withoutPayer() {
        return new Payment(transactionId, amount, bookedOn, valueDate, "", "", acceptedBy, undone);
    }
}
