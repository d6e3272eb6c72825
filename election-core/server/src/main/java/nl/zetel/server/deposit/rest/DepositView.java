package nl.zetel.server.deposit.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.Step;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.deposit.domain.TimeJudgement;
import nl.zetel.server.deposit.domain.Undoing;
import nl.zetel.server.store.Stored;

/** A deposit as its caller sees it: names and accounts of payers stay inside. */
public record DepositView(
        String id,
        DepositKind kind,
        String subjectId,
        String group,
        String reference,
        Money amount,
        Money received,
        Money outstanding,
        Deposit.State state,
        DepositReceipt.Timing timing,
        LocalDate deadline,
        Optional<LocalDate> repairUntil,
        List<Step> steps,
        List<PaymentView> payments,
        Optional<DepositDecision> decision,
        List<Repayment> repayments) {

    /** A payment, its account masked. */
    public record PaymentView(
            String transactionId,
            Money amount,
            LocalDate bookedOn,
            Optional<LocalDate> valueDate,
            DepositReceipt.Counting counting,
            String payerAccount,
            Optional<Undoing> undone,
            List<TimeJudgement> judgements) {

        static PaymentView of(Payment payment, DepositReceipt receipt) {
            String account = payment.payerAccount();
            return new PaymentView(
                    payment.transactionId(),
                    payment.amount(),
                    payment.bookedOn(),
                    payment.valueDate(),
                    receipt.counting(payment.forLaw()),
                    account.length() < 5 ? account : "…" + account.substring(account.length() - 4),
                    payment.undone(),
                    payment.judgements());
        }
    }

    static DepositView of(Stored<Deposit> stored, DepositReceipt receipt) {
        Deposit deposit = stored.value();
        DepositReceipt.Judgement judgement = receipt.judge(deposit.forLaw());
        return new DepositView(
                stored.id(),
                deposit.kind(),
                deposit.subjectId(),
                deposit.group(),
                deposit.reference(),
                deposit.amount(),
                deposit.received(),
                deposit.outstanding(),
                deposit.state(),
                judgement.timing(),
                receipt.deadline(),
                receipt.repairUntil(),
                judgement.steps(),
                deposit.payments().stream()
                        .map(payment -> PaymentView.of(payment, receipt))
                        .toList(),
                deposit.decision(),
                deposit.repayments());
    }
}
