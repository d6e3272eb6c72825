package nl.zetel.server.deposit.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.server.state.Lawful;

/**
 * A deposit ("waarborgsom") that is expected, what came in for it and what was decided.
 *
 * @param kind what it is for
 * @param subjectId the request or the list that it is for
 * @param group name of the group; blank for an unnamed list
 * @param reference reference that was given out
 * @param amount amount that is due
 * @param payments payments that were accepted, in order; one that was undone stays and counts no longer
 * @param withdrawn whether it is no longer expected
 * @param decision what becomes of it
 * @param repayments what was ordered to be paid back, in order; a payment that came back stays, and is followed by its
 *     successor
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
        List<Repayment> repayments) {

    /** Copies the lists. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before there were repayments
    public Deposit {
        payments = List.copyOf(payments);
        repayments = repayments == null ? List.of() : List.copyOf(repayments);
    }

    /** Where a deposit stands. */
    public enum State implements Lawful<State> {
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
        REFUNDING,
        /** In a refund order of which a payment came back: to be paid again. */
        REFUND_RETURNED,
        /** The bank paid all of it back. */
        REFUNDED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case EXPECTED -> Set.of(PARTIAL, RECEIVED, WITHDRAWN);
                case PARTIAL -> Set.of(EXPECTED, RECEIVED, REFUNDABLE, FORFEITED);
                case RECEIVED -> Set.of(EXPECTED, PARTIAL, REFUNDABLE, FORFEITED);
                case WITHDRAWN -> Set.of(EXPECTED, PARTIAL, RECEIVED, REFUNDABLE, FORFEITED);
                case REFUNDABLE, REFUND_RETURNED -> Set.of(REFUNDING);
                case FORFEITED -> Set.of();
                case REFUNDING -> Set.of(REFUNDABLE, REFUND_RETURNED, REFUNDED);
                case REFUNDED -> Set.of(REFUND_RETURNED);
            };
        }
    }

    /** A deposit of which nothing came in. */
    public static Deposit expected(DepositKind kind, String subjectId, String group, String reference, Money amount) {
        return new Deposit(kind, subjectId, group, reference, amount, List.of(), false, Optional.empty(), List.of());
    }

    /** The payments that count. */
    public List<Payment> counting() {
        return payments.stream().filter(Payment::counts).toList();
    }

    /** What came in. */
    public Money received() {
        return counting().stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is still due. */
    public Money outstanding() {
        return received().compareTo(amount) >= 0 ? Money.ZERO : amount.minus(received());
    }

    /** Where it stands. */
    public State state() {
        List<Repayment> current = currentRepayments();
        if (!current.isEmpty()) {
            return repaymentState(current);
        }
        if (decision.isPresent()) {
            return decision.get().refund().cents() > 0 ? State.REFUNDABLE : State.FORFEITED;
        }
        if (withdrawn) {
            return State.WITHDRAWN;
        }
        return counting().isEmpty() ? State.EXPECTED : outstanding().cents() > 0 ? State.PARTIAL : State.RECEIVED;
    }

    /** With one more payment. */
    public Deposit paid(Payment payment) {
        List<Payment> all = new ArrayList<>(payments);
        all.add(payment);
        return withPayments(all);
    }

    /** Without what came in with that movement. */
    public Deposit undo(String transactionId, Undoing why) {
        return withPayments(payments.stream()
                .map(payment ->
                        payment.counts() && payment.transactionId().equals(transactionId) ? payment.undo(why) : payment)
                .toList());
    }

    /** With those that one undoing took back counting again, as new records; what was undone stays. */
    public Deposit restore(Undoing undone) {
        List<Payment> all = new ArrayList<>(payments);
        payments.stream()
                .filter(payment -> payment.undone().equals(Optional.of(undone)))
                .map(Payment::again)
                .forEach(all::add);
        return withPayments(all);
    }

    /** With what was judged of the time of the payment that counts with that movement. */
    public Deposit judged(String transactionId, TimeJudgement judgement) {
        return withPayments(payments.stream()
                .map(payment -> payment.counts() && payment.transactionId().equals(transactionId)
                        ? payment.judged(judgement)
                        : payment)
                .toList());
    }

    private Deposit withPayments(List<Payment> all) {
        return lawful(new Deposit(kind, subjectId, group, reference, amount, all, withdrawn, decision, repayments));
    }

    /** No longer expected. */
    public Deposit withdraw() {
        return lawful(new Deposit(kind, subjectId, group, reference, amount, payments, true, decision, repayments));
    }

    /** Expected, or expected again, of a group of that name. */
    public Deposit expectedOf(String newGroup) {
        return lawful(new Deposit(kind, subjectId, newGroup, reference, amount, payments, false, decision, repayments));
    }

    /** With what was decided. */
    public Deposit decided(DepositDecision newDecision) {
        return lawful(new Deposit(
                kind, subjectId, group, reference, amount, payments, withdrawn, Optional.of(newDecision), repayments));
    }

    /** With more payments back. */
    public Deposit repaying(List<Repayment> more) {
        List<Repayment> all = new ArrayList<>(repayments);
        all.addAll(more);
        return lawful(withRepayments(all));
    }

    /** With what became of some payments back. */
    public Deposit repayments(UnaryOperator<Repayment> change) {
        return lawful(withRepayments(repayments.stream().map(change).toList()));
    }

    /** The payments back that count: of each payment that came in the newest, those in rejected orders aside. */
    public List<Repayment> currentRepayments() {
        Map<String, Repayment> newest = new LinkedHashMap<>();
        repayments.stream()
                .filter(repayment -> repayment.state() != Repayment.State.REJECTED)
                .forEach(repayment -> newest.put(repayment.transactionId(), repayment));
        return List.copyOf(newest.values());
    }

    private Deposit withRepayments(List<Repayment> all) {
        return new Deposit(kind, subjectId, group, reference, amount, payments, withdrawn, decision, all);
    }

    private static State repaymentState(List<Repayment> current) {
        if (current.stream().anyMatch(repayment -> repayment.state() == Repayment.State.RETURNED)) {
            return State.REFUND_RETURNED;
        }
        return current.stream().allMatch(repayment -> repayment.state() == Repayment.State.PAID)
                ? State.REFUNDED
                : State.REFUNDING;
    }

    /** The payments as the law judges their time. */
    public List<DepositReceipt.Payment> forLaw() {
        return counting().stream().map(Payment::forLaw).toList();
    }

    /** The same without names and accounts of those who paid. */
    public Deposit withoutPayers() {
        return withPayments(payments.stream().map(Payment::withoutPayer).toList());
    }

    private Deposit lawful(Deposit after) {
        state().toOrStay(after.state());
        return after;
    }
}
