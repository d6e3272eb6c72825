package nl.zetel.server.deposit.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.server.deposit.matching.MatchResult.Candidate;
import nl.zetel.server.deposit.matching.MatchResult.Rejected;

/** C2, C4, C3 and C9: a movement without a valid reference. */
final class NameRules {

    private final MatchingState state;
    private final List<Named> open;

    NameRules(MatchingState state) {
        this.state = state;
        this.open = state.expectations().stream()
                .filter(Expectation::open)
                .map(Named::new)
                .toList();
    }

    /** An open expectation with its normalised name. */
    private record Named(Expectation expectation, String name) {

        Named(Expectation expectation) {
            this(expectation, TextNormaliser.normalise(expectation.designation()));
        }

        boolean costs(Money amount) {
            return expectation.outstanding().equals(amount);
        }
    }

    MatchResult match(Transaction transaction, Signals signals) {
        return unambiguous(transaction, signals)
                .or(() -> sum(transaction, signals))
                .or(() -> unclear(transaction, signals))
                .orElseGet(() -> MatchResult.of(Rule.C9, Effect.DROP, "Niets wijst op een waarborgsom"));
    }

    private Optional<MatchResult> unambiguous(Transaction transaction, Signals signals) {
        List<Named> fitting = open.stream()
                .filter(named -> signals.names(named.name()))
                .filter(named -> named.costs(transaction.amount()))
                .filter(named -> signals.fits(named.expectation().kind()))
                .toList();
        if (fitting.size() != 1 || lookAlike(fitting.get(0)).isPresent()) {
            return Optional.empty();
        }
        Named only = fitting.get(0);
        String evidence =
                "De omschrijving wijst op " + only.expectation().kind().words() + " en noemt de aanduiding \""
                        + only.expectation().designation() + "\", en bedrag " + Dutch.euro(transaction.amount())
                        + " is gelijk; er is geen kenmerk";
        return Optional.of(MatchResult.of(Rule.C2, Effect.PROPOSE, evidence)
                .withCandidates(
                        List.of(Candidates.of(only.expectation(), transaction, Similarity.SAME)),
                        rejected(transaction, signals, only.expectation()::equals)));
    }

    /** Another name that is so like this one that a person has to look. */
    private Optional<String> lookAlike(Named named) {
        return Stream.concat(
                        state.expectations().stream().map(Expectation::designation), state.otherDesignations().stream())
                .filter(other -> {
                    String name = TextNormaliser.normalise(other);
                    return !name.equals(named.name()) && Similarity.of(name, named.name()) >= NameLikeness.LOOK_ALIKE;
                })
                .findFirst();
    }

    private Optional<MatchResult> sum(Transaction transaction, Signals signals) {
        String payer = transaction.counterparty().account();
        boolean speaks = signals.speaksOfDeposit() || !signals.keywords().isEmpty();
        Stream<List<Expectation>> byName = open.stream()
                .filter(named -> signals.names(named.name()))
                .map(Named::name)
                .distinct()
                .sorted()
                .map(name -> expectations(named -> named.name().equals(name)));
        // A known account is evidence, but never enough without words.
        Stream<List<Expectation>> byPayer = speaks
                ? Stream.of(expectations(named -> named.expectation().payers().contains(payer)))
                : Stream.of();
        return Stream.concat(byName, byPayer)
                .flatMap(group -> Candidates.sum(group, transaction.amount()).stream())
                .findFirst()
                .map(chosen -> MatchResult.of(
                                Rule.C4,
                                Effect.SPLIT,
                                "Bedrag " + Dutch.euro(transaction.amount()) + " is de som van " + chosen.size()
                                        + " verwachte waarborgsommen van dezelfde groepering of betaler")
                        .withCandidates(
                                chosen.stream()
                                        .map(expectation -> Candidates.of(expectation, transaction, Similarity.SAME))
                                        .toList(),
                                rejected(transaction, signals, chosen::contains)));
    }

    private List<Expectation> expectations(Predicate<Named> wanted) {
        return open.stream().filter(wanted).map(Named::expectation).toList();
    }

    private Optional<MatchResult> unclear(Transaction transaction, Signals signals) {
        boolean named =
                open.stream().anyMatch(candidate -> candidate.costs(transaction.amount()) && named(candidate, signals));
        boolean keyword = open.stream()
                .anyMatch(candidate -> candidate.costs(transaction.amount())
                        && signals.fits(candidate.expectation().kind()));
        if (!signals.speaksOfDeposit() && !named && !keyword) {
            return Optional.empty();
        }
        List<Candidate> candidates = candidates(transaction, signals);
        return Optional.of(MatchResult.of(Rule.C3, Effect.CHOOSE, reason(transaction, signals))
                .withCandidates(
                        candidates,
                        rejected(
                                transaction,
                                signals,
                                expectation -> candidates.stream()
                                        .anyMatch(candidate ->
                                                candidate.expectation().equals(expectation.id())))));
    }

    private static boolean named(Named candidate, Signals signals) {
        return signals.names(candidate.name()) || NameLikeness.prefix(signals, candidate.name());
    }

    private List<Candidate> candidates(Transaction transaction, Signals signals) {
        record Ranked(Named named, int similarity) {}
        return open.stream()
                .map(named -> new Ranked(named, similarity(named, signals)))
                .filter(ranked -> ranked.similarity() >= NameLikeness.SHOWN)
                .sorted(Comparator.comparing(Ranked::similarity)
                        .reversed()
                        .thenComparing(ranked -> !ranked.named().costs(transaction.amount()))
                        .thenComparing(ranked -> ranked.named().expectation().id()))
                .map(ranked -> Candidates.of(ranked.named().expectation(), transaction, ranked.similarity()))
                .toList();
    }

    private static int similarity(Named named, Signals signals) {
        boolean body = named.expectation().references().stream()
                .anyMatch(reference -> signals.likeBodies().stream().anyMatch(reference::endsWith));
        return body ? Similarity.SAME : NameLikeness.best(signals.texts(), named.name());
    }

    private String reason(Transaction transaction, Signals signals) {
        if (!signals.likeBodies().isEmpty()) {
            return "De omschrijving bevat iets dat op een kenmerk lijkt, maar niet klopt";
        }
        List<Named> exact = open.stream()
                .filter(named -> signals.names(named.name()) && named.costs(transaction.amount()))
                .toList();
        if (exact.size() > 1) {
            return "Naam en bedrag passen bij meer dan een verwachte waarborgsom";
        }
        if (exact.size() == 1) {
            return lookAlike(exact.get(0))
                    .map(other -> "De aanduiding lijkt te veel op \"" + other + "\" om zeker te zijn")
                    .orElse("De naam staat er, maar de omschrijving past niet bij de waarborgsom");
        }
        return open.stream().anyMatch(named -> NameLikeness.prefix(signals, named.name()))
                ? "Alleen het begin van een aanduiding staat er"
                : "De omschrijving wijst op een waarborgsom, maar niet op welke";
    }

    private List<Rejected> rejected(Transaction transaction, Signals signals, Predicate<Expectation> chosen) {
        return open.stream()
                .filter(named -> !chosen.test(named.expectation()))
                .filter(named -> named(named, signals))
                .map(named -> new Rejected(named.expectation().id(), why(named, transaction, signals)))
                .toList();
    }

    private static String why(Named named, Transaction transaction, Signals signals) {
        if (!named.costs(transaction.amount())) {
            return "Het bedrag wijkt af: verwacht "
                    + Dutch.euro(named.expectation().outstanding());
        }
        return signals.fits(named.expectation().kind())
                ? "Een andere waarborgsom past beter"
                : "De omschrijving wijst niet op " + named.expectation().kind().words();
    }
}
