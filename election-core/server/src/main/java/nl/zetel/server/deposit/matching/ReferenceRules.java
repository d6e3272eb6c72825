package nl.zetel.server.deposit.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.server.deposit.matching.MatchResult.Candidate;
import nl.zetel.server.deposit.matching.MatchResult.Rejected;

/** C1 and C5 to C8: a movement with at least one valid reference of ours. */
final class ReferenceRules {

    private final MatchingState state;

    ReferenceRules(MatchingState state) {
        this.state = state;
    }

    MatchResult match(Transaction transaction, Signals signals) {
        List<Target> targets = signals.references().stream()
                .map(this::target)
                .map(target -> target.best(signals.references()))
                .distinct()
                .toList();
        return targets.size() > 1
                ? several(targets, transaction)
                : single(targets.get(0), transaction)
                        .withCandidates(candidates(targets, transaction), rejected(targets, signals));
    }

    /** A reference and what it was given out for. */
    private record Target(FoundReference reference, Optional<Expectation> expectation) {

        // Two references of one expectation are one target; the one that was typed without a slip counts.
        Target best(List<FoundReference> references) {
            return expectation
                    .flatMap(expected -> references.stream()
                            .filter(found -> expected.references().contains(found.value()))
                            .min(Comparator.comparing(FoundReference::corrected)))
                    .map(found -> new Target(found, expectation))
                    .orElse(this);
        }

        String text() {
            return CreditorReference.parse(reference.value())
                    .map(CreditorReference::grouped)
                    .orElse(reference.value());
        }
    }

    private Target target(FoundReference reference) {
        return new Target(
                reference,
                state.expectations().stream()
                        .filter(expectation -> expectation.references().contains(reference.value()))
                        .findFirst());
    }

    private static MatchResult single(Target target, Transaction transaction) {
        Money amount = transaction.amount();
        if (target.expectation().isEmpty()) {
            return MatchResult.of(
                    Rule.C8,
                    Effect.INVESTIGATE,
                    "Kenmerk " + target.text() + " klopt maar is niet door ons uitgegeven");
        }
        Expectation expectation = target.expectation().get();
        if (expectation.withdrawn()) {
            return MatchResult.of(Rule.C8, Effect.INVESTIGATE, "Kenmerk " + target.text() + " is ingetrokken");
        }
        if (!expectation.open()) {
            return MatchResult.of(Rule.C7, Effect.PROPOSE_REFUND, "Kenmerk " + target.text() + " is al betaald");
        }
        if (!amount.equals(expectation.outstanding())) {
            return MatchResult.of(Rule.C6, Effect.DECIDE_AMOUNT, difference(target, amount, expectation.outstanding()));
        }
        String exact = "Kenmerk " + target.text() + " klopt en bedrag " + Dutch.euro(amount) + " is gelijk";
        return target.reference().corrected()
                ? MatchResult.of(
                        Rule.C1,
                        Effect.CONFIRM,
                        exact + "; letters in het kenmerk zijn als cijfers gelezen, bevestig dit")
                : MatchResult.of(Rule.C1, Effect.MATCH, exact);
    }

    private static String difference(Target target, Money amount, Money outstanding) {
        boolean less = amount.compareTo(outstanding) < 0;
        Money difference = less ? outstanding.minus(amount) : amount.minus(outstanding);
        return "Kenmerk " + target.text() + " klopt, maar er is " + Dutch.euro(difference) + " te "
                + (less ? "weinig" : "veel") + " ontvangen (verwacht " + Dutch.euro(outstanding) + ")";
    }

    private static MatchResult several(List<Target> targets, Transaction transaction) {
        String texts = String.join(", ", targets.stream().map(Target::text).toList());
        return MatchResult.of(Rule.C5, Effect.SPLIT, "Meer dan een kenmerk klopt: " + texts)
                .withCandidates(candidates(targets, transaction), List.of());
    }

    private static List<Candidate> candidates(List<Target> targets, Transaction transaction) {
        return targets.stream()
                .flatMap(target -> target.expectation().stream())
                .map(expectation -> Candidates.of(expectation, transaction, Similarity.SAME))
                .toList();
    }

    private List<Rejected> rejected(List<Target> targets, Signals signals) {
        return state.expectations().stream()
                .filter(Expectation::open)
                .filter(expectation -> targets.stream()
                        .noneMatch(target -> target.expectation().equals(Optional.of(expectation))))
                .filter(expectation -> signals.names(TextNormaliser.normalise(expectation.designation())))
                .map(expectation -> new Rejected(expectation.id(), "Het kenmerk hoort niet bij deze waarborgsom"))
                .toList();
    }
}
