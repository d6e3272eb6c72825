package nl.zetel.server.deposit.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Refund;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.deposit.domain.Repayment;

/**
 * Divides the refund of a deposit over those who paid it: every payment goes back to its own payer. What the municipality
 * keeps is kept from the first payments, for those made up the deposit; so what was paid beyond it goes back to whoever
 * paid too much.
 */
final class RefundLines {

    private RefundLines() {}

    /**
     * What is to go back to whom: all that was decided, or of it what came back. Nothing that is on its way or arrived. The
     * same every time.
     */
    static List<RefundLine> of(String depositId, Deposit deposit) {
        Money refund = deposit.decision().orElseThrow().refund();
        List<Part> parts = parts(deposit, deposit.received().minus(refund));
        requireSum(parts, refund);
        List<RefundLine> lines = new ArrayList<>();
        for (Part part : parts) {
            if (isOpen(deposit, part)) {
                String number = parts.size() == 1 ? "" : number(parts.indexOf(part) + 1);
                lines.add(line(depositId, deposit, part, number + attempt(deposit, part)));
            }
        }
        return lines;
    }

    /** Whether the account is one that money can be sent to. */
    static boolean isPayable(RefundLine line) {
        try {
            Iban.parse(line.creditorAccount());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The line for the bank. */
    static Refund refund(RefundLine line) {
        return new Refund(
                line.endToEndId(), line.amount(), line.creditorName(), Iban.parse(line.creditorAccount()), line.text());
    }

    /** How much of a payment goes back. */
    private record Part(Payment payment, Money amount) {}

    private static List<Part> parts(Deposit deposit, Money kept) {
        List<Payment> inOrder = deposit.counting().stream()
                .sorted(Comparator.comparing(Payment::bookedOn))
                .toList();
        List<Part> parts = new ArrayList<>();
        Money toKeep = kept;
        for (Payment payment : inOrder) {
            Money keep = payment.amount().compareTo(toKeep) < 0 ? payment.amount() : toKeep;
            toKeep = toKeep.minus(keep);
            Money back = payment.amount().minus(keep);
            if (back.cents() > 0) {
                parts.add(new Part(payment, back));
            }
        }
        return parts;
    }

    private static boolean isOpen(Deposit deposit, Part part) {
        return deposit.currentRepayments().stream()
                .filter(repayment ->
                        repayment.transactionId().equals(part.payment().transactionId()))
                .allMatch(repayment -> repayment.state() == Repayment.State.RETURNED);
    }

    // Nothing that the bank may have seen is ever sent under the same identification again.
    private static String attempt(Deposit deposit, Part part) {
        long before = deposit.repayments().stream()
                .filter(repayment ->
                        repayment.transactionId().equals(part.payment().transactionId()))
                .count();
        return before == 0 ? "" : "-R" + (before + 1);
    }

    private static RefundLine line(String depositId, Deposit deposit, Part part, String number) {
        String name = part.payment().payerName().isBlank()
                ? deposit.group()
                : part.payment().payerName();
        return new RefundLine(
                depositId,
                part.payment().transactionId(),
                "WBSREFUND" + deposit.reference().substring(4) + number,
                part.amount(),
                name,
                part.payment().payerAccount(),
                "Teruggave " + deposit.kind().words() + " " + deposit.reference(),
                "");
    }

    private static String number(int n) {
        return String.format(Locale.ROOT, "-%02d", n);
    }

    private static void requireSum(List<Part> parts, Money refund) {
        Money sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(refund)) {
            throw new IllegalStateException("The parts of a refund do not add up to it");
        }
    }
}
