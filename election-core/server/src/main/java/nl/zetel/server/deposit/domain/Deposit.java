package nl.zetel.server.deposit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositReceipt;

/**
 * A deposit ("waarborgsom") that is expected, what came in for it and what was decided.
 *
 * @param kind what it is for
 * @param subjectId the request or the list that it is for
 * @param group name of the group; blank for an unnamed list
 * @param reference reference that was given out
 * @param amount amount that is due
 * @param payments payments that were accepted
 * @param withdrawn whether it is no longer expected
 * @param decision what becomes of it
 * @param refundId end-to-end identification of its refund; blank while there is none
 */
public record Deposit(
        DepositKind kind,
        String subjectId,
        String group,
        String reference,
        Money amount,
        List<Payment> payments,
        boolean withdrawn,
        Optional<DepositDecision> decision,
        String refundId) {

    /** Copies the list. */
    public Deposit {
        payments = List.copyOf(payments);
    }

    /** Where a deposit stands. */
    public enum State {
        /** Nothing came in. */
        EXPECTED,
        /** Less than due came in. */
        PARTIAL,
        /** All that is due came in. */
        RECEIVED,
        /** No longer expected. */
        WITHDRAWN,
        /** To be paid back. */
        REFUNDABLE,
        /** Falls to the municipality. */
        FORFEITED,
        /** In a refund order. */
        REFUNDING
    }

    /** A deposit of which nothing came in. */
    public static Deposit expected(DepositKind kind, String subjectId, String group, String reference, Money amount) {
        return new Deposit(kind, subjectId, group, reference, amount, List.of(), false, Optional.empty(), "");
    }

    /** What came in. */
    public Money received() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is still due. */
    public Money outstanding() {
        return received().compareTo(amount) >= 0 ? Money.ZERO : amount.minus(received());
    }

    /** Where it stands. */
    public State state() {
        if (!refundId.isBlank()) {
            return State.REFUNDING;
        }
        if (decision.isPresent()) {
            return decision.get().refund().cents() > 0 ? State.REFUNDABLE : State.FORFEITED;
        }
        if (withdrawn) {
            return State.WITHDRAWN;
        }
        return payments.isEmpty() ? State.EXPECTED : outstanding().cents() > 0 ? State.PARTIAL : State.RECEIVED;
    }

    /** With one more payment. */
    public Deposit paid(Payment payment) {
        List<Payment> all = new ArrayList<>(payments);
        all.add(payment);
        return new Deposit(kind, subjectId, group, reference, amount, all, withdrawn, decision, refundId);
    }

    /** No longer expected. */
    public Deposit withdraw() {
        return new Deposit(kind, subjectId, group, reference, amount, payments, true, decision, refundId);
    }

    /** Expected, or expected again, of a group of that name. */
    public Deposit expectedOf(String newGroup) {
        return new Deposit(kind, subjectId, newGroup, reference, amount, payments, false, decision, refundId);
    }

    /** With what was decided. */
    public Deposit decided(DepositDecision newDecision) {
        return new Deposit(
                kind, subjectId, group, reference, amount, payments, withdrawn, Optional.of(newDecision), refundId);
    }

    /** In a refund order, or out of it again with a blank identification. */
    public Deposit refunding(String newRefundId) {
        return new Deposit(kind, subjectId, group, reference, amount, payments, withdrawn, decision, newRefundId);
    }

    /** The payments as the law judges their time. */
    public List<DepositReceipt.Payment> forLaw() {
        return payments.stream()
                .map(payment -> new DepositReceipt.Payment(payment.amount(), payment.bookedOn(), payment.valueDate()))
                .toList();
    }
}
