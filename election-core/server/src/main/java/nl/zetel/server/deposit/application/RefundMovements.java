package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.deposit.matching.Effect;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/**
 * What the account says of refunds: that the bank paid one, or that one came back. One that came back opens its deposit
 * again, and never counts as a payment for it.
 */
@ApplicationScoped
@Transactional
public class RefundMovements {

    @Inject
    Deposits deposits;

    /** Whether a movement can concern nothing but a refund. */
    static boolean concerns(BankTransaction movement) {
        Effect effect = movement.result().effect();
        return effect == Effect.LINK_REFUND || effect == Effect.REOPEN_REFUND;
    }

    /** What came of a movement without a person: settled if it is one of our payments back, to the cent; else as it was. */
    BankTransaction settle(String electionId, String id, BankTransaction movement) {
        Optional<String> refund = movement.result().refund();
        if (!concerns(movement) || refund.isEmpty()) {
            return movement;
        }
        Optional<Stored<Deposit>> deposit = deposits.ofRepayment(electionId, refund.get());
        String doubt = deposit.map(found -> doubt(movement, repayment(found, refund.get())))
                .orElse("Deze terugbetaling is niet bekend");
        if (!doubt.isEmpty()) {
            return movement.seen(BankTransaction.State.OPEN, movement.result().withEvidence(doubt));
        }
        note(electionId, id, movement, deposit.orElseThrow(), refund.get(), evidence(movement));
        return movement.seen(BankTransaction.State.MATCHED, movement.result());
    }

    /** A person says which refund was paid or came back. */
    void accept(String electionId, String id, BankTransaction movement, String endToEndId, String reason) {
        if (!concerns(movement)) {
            throw ProblemException.ofField(
                    "/refund", "NOT_A_REFUND", "Deze boeking is geen terugbetaling en geen die terugkwam");
        }
        Stored<Deposit> deposit = deposits.ofRepayment(electionId, endToEndId)
                .orElseThrow(() -> ProblemException.ofField(
                        "/refund", "UNKNOWN", "Geen terugbetaling van deze verkiezing heeft dat kenmerk"));
        refusal(movement, repayment(deposit, endToEndId)).ifPresent(refusal -> {
            throw ProblemException.notNow(refusal.why(), refusal.possible());
        });
        note(electionId, id, movement, deposit, endToEndId, reason);
    }

    private void note(
            String electionId,
            String id,
            BankTransaction movement,
            Stored<Deposit> deposit,
            String endToEndId,
            String reason) {
        boolean back = movement.result().effect() == Effect.REOPEN_REFUND;
        deposits.repayments(
                back ? "deposit-refund-returned" : "deposit-refund-paid",
                electionId,
                deposit.id(),
                repayment -> repayment.endToEndId().equals(endToEndId) ? after(id, movement, repayment) : repayment,
                reason);
    }

    private static Repayment after(String id, BankTransaction movement, Repayment repayment) {
        if (movement.result().effect() == Effect.REOPEN_REFUND) {
            return repayment.returned(new Repayment.Comeback(id, movement.returnReason(), movement.bookedOn()));
        }
        // The statement that says that it was paid may come after the one that says that it came back.
        return repayment.state() == Repayment.State.RETURNED ? repayment : repayment.in(Repayment.State.PAID);
    }

    private static String doubt(BankTransaction movement, Repayment repayment) {
        if (!movement.amount().equals(repayment.amount())) {
            return "Het bedrag is niet dat van de terugbetaling (" + Euros.of(repayment.amount()) + ")";
        }
        return refusal(movement, repayment).map(Refusal::why).orElse("");
    }

    /** Why a movement is not that refund, and when it can be. */
    private record Refusal(String why, Possible possible) {

        static Optional<Refusal> of(String why, Possible possible) {
            return Optional.of(new Refusal(why, possible));
        }
    }

    private static Optional<Refusal> refusal(BankTransaction movement, Repayment repayment) {
        boolean back = movement.result().effect() == Effect.REOPEN_REFUND;
        return switch (repayment.state()) {
            case PROPOSED ->
                Refusal.of(
                        "Niemand keurde de opdracht met deze terugbetaling goed; zoek uit hoe zij bij de bank kwam",
                        Possible.after("Een tweede persoon keurt de opdracht eerst goed"));
            case REJECTED ->
                Refusal.of(
                        "De opdracht met deze terugbetaling is afgekeurd; zoek uit hoe zij bij de bank kwam",
                        Possible.never("Wijs de boeking af en noteer als reden wat u vond"));
            case APPROVED -> Optional.empty();
            case PAID ->
                back
                        ? Optional.empty()
                        : Refusal.of(
                                "Deze terugbetaling is al betaald; zoek uit waarom zij nog eens is geboekt",
                                Possible.never("Wijs de boeking af en noteer als reden wat u vond"));
            case RETURNED ->
                back
                        ? Refusal.of(
                                "Deze terugbetaling kwam al terug",
                                Possible.never("Wijs de boeking af en noteer als reden wat u vond"))
                        : Optional.empty();
        };
    }

    private static Repayment repayment(Stored<Deposit> deposit, String endToEndId) {
        return deposit.value().repayments().stream()
                .filter(repayment -> repayment.endToEndId().equals(endToEndId))
                .findFirst()
                .orElseThrow();
    }

    private static String evidence(BankTransaction movement) {
        return String.join("; ", movement.result().evidence());
    }
}
