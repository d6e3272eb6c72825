package nl.zetel.server.deposit.matching;

import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;

/**
 * Recognises deposits, refunds and reversals among the movements of an account. Only {@link Rule#C1} may lead to a match
 * without a person; a reference never overrules the amount. Immutable; equal input gives an equal result.
 */
public final class Ladder {

    private static final String EURO = "EUR";

    private final MatchingState state;
    private final ReferenceFinder finder;
    private final RefundFinder refunds;
    private final DebitRules debits;
    private final ReferenceRules references;
    private final NameRules names;

    /** A ladder for references of that scheme over that state. */
    public Ladder(ReferenceScheme scheme, MatchingState state) {
        this.state = state;
        this.finder = new ReferenceFinder(scheme);
        this.refunds = new RefundFinder(state.refunds());
        this.debits = new DebitRules(state, refunds);
        this.references = new ReferenceRules(state);
        this.names = new NameRules(state);
    }

    /**
     * What a movement is.
     *
     * @param account account that the movement is on
     */
    public MatchResult match(Iban account, Transaction transaction) {
        if (transaction.status() != Status.BOOKED) {
            return MatchResult.of(Rule.X0, Effect.DROP, "De boeking is nog niet definitief");
        }
        if (!state.accounts().contains(account)) {
            return MatchResult.of(Rule.X0, Effect.DROP, "De rekening is niet ingesteld voor waarborgsommen");
        }
        return transaction.direction() == Direction.DEBIT ? debits.match(transaction) : credit(transaction);
    }

    private MatchResult credit(Transaction transaction) {
        Optional<String> refund = refunds.find(transaction);
        Signals signals = Signals.of(transaction, finder);
        if (refund.isPresent() || !transaction.returnReason().isEmpty()) {
            return returned(transaction, refund, signals);
        }
        if (!transaction.currency().equals(EURO)) {
            return MatchResult.of(
                    Rule.X0, signals.speaksOfDeposit() ? Effect.REFUSE : Effect.DROP, "De boeking is niet in euro's");
        }
        MatchResult result = signals.references().isEmpty()
                ? names.match(transaction, signals)
                : references.match(transaction, signals);
        return withPayer(transaction, cautious(transaction, result));
    }

    // Looked at before all else: the amount is that of a deposit, and taking it for one would pay it out twice.
    private static MatchResult returned(Transaction transaction, Optional<String> refund, Signals signals) {
        if (refund.isEmpty() && !signals.speaksOfDeposit()) {
            return MatchResult.of(
                    Rule.X0, Effect.DROP, "Een teruggekomen betaling die geen terugbetaling van een waarborgsom is");
        }
        String reason = transaction.returnReason().isEmpty() ? "" : " (reden " + transaction.returnReason() + ")";
        return MatchResult.of(
                        Rule.C0,
                        Effect.REOPEN_REFUND,
                        refund.map(id -> "Onze terugbetaling " + id + " is teruggekomen" + reason)
                                .orElse("Een terugbetaling is teruggekomen; zoek uit welke" + reason))
                .withRefund(refund);
    }

    /** What a person has to see although a rule would say that it is clear. */
    private static MatchResult cautious(Transaction transaction, MatchResult result) {
        if (result.rule() != Rule.C1 && result.rule() != Rule.C2) {
            return result;
        }
        if (transaction.reversal()) {
            return lowered(result, "De bank noemt de boeking een correctie van een eerdere");
        }
        if (!transaction.batchConsistent()) {
            return lowered(result, "De delen van de verzamelboeking zijn samen niet de boeking");
        }
        return result;
    }

    private static MatchResult lowered(MatchResult result, String reason) {
        return new MatchResult(
                        Rule.C3,
                        Effect.CHOOSE,
                        result.candidates(),
                        result.rejected(),
                        result.evidence(),
                        result.refund(),
                        result.receipts())
                .withEvidence(reason);
    }

    private MatchResult withPayer(Transaction transaction, MatchResult result) {
        String account = transaction.counterparty().account();
        boolean known = state.expectations().stream()
                .filter(expectation -> result.candidates().stream()
                        .anyMatch(candidate -> candidate.expectation().equals(expectation.id())))
                .anyMatch(expectation -> expectation.payers().contains(account));
        return known ? result.withEvidence("Vanaf deze rekening werd eerder voor deze groepering betaald") : result;
    }
}
