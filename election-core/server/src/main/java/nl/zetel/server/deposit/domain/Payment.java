package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param judgements what was judged of its time, in order; the last one holds
 */
public record Payment(
        String transactionId,
        Money amount,
        LocalDate bookedOn,
        Optional<LocalDate> valueDate,
        String payerName,
        String payerAccount,
        String acceptedBy,
        Optional<Undoing> undone,
        List<TimeJudgement> judgements) {

    /** Counts, where nothing else was stored. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public Payment {
        undone = undone == null ? Optional.empty() : undone;
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }

    /** Whether it counts. */
    public boolean counts() {
        return undone.isEmpty();
    }

    /** As the law judges its time. */
    public DepositReceipt.Payment forLaw() {
        return new DepositReceipt.Payment(
                amount, bookedOn, valueDate, judgement().map(TimeJudgement::inTime));
    }

    /** What was last judged of its time. */
    public Optional<TimeJudgement> judgement() {
        return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.get(judgements.size() - 1));
    }

    /** With one more judgement of its time. */
    public Payment judged(TimeJudgement judgement) {
        List<TimeJudgement> all = new ArrayList<>(judgements);
        all.add(judgement);
        return with(payerName, payerAccount, undone, all);
    }

    /** No longer counts. */
    public Payment undo(Undoing why) {
        return with(payerName, payerAccount, Optional.of(why), judgements);
    }

    /** The same, counting again. */
    public Payment again() {
        return with(payerName, payerAccount, Optional.empty(), judgements);
    }

    /** The same without name and account of the payer. */
    public Payment withoutPayer() {
        return with("", "", undone, judgements);
    }

    private Payment with(
            String newName, String newAccount, Optional<Undoing> newUndone, List<TimeJudgement> newJudgements) {
        return new Payment(
                transactionId, amount, bookedOn, valueDate, newName, newAccount, acceptedBy, newUndone, newJudgements);
    }
}
