package nl.zetel.server.deposit.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction;
import nl.zetel.server.deposit.matching.MatchResult.Candidate;

/** Candidates and the sums that they can make. */
final class Candidates {

    /** More open deposits of one group than this are not tried in all combinations. */
    private static final int MOST_COMBINED = 16;

    private Candidates() {}

    /** The expectation, with as much of the movement as is outstanding. */
    static Candidate of(Expectation expectation, Transaction transaction, int similarity) {
        Money outstanding = expectation.outstanding();
        Money amount = transaction.amount().compareTo(outstanding) < 0 ? transaction.amount() : outstanding;
        return new Candidate(expectation.id(), amount, similarity);
    }

    /** The fewest of the expectations, at least two, that are that amount together; of several the first by id. */
    static Optional<List<Expectation>> sum(List<Expectation> expectations, Money amount) {
        var sorted = expectations.stream()
                .sorted(Comparator.comparing(Expectation::id))
                .limit(MOST_COMBINED)
                .toList();
        Optional<List<Expectation>> best = Optional.empty();
        for (int set = 3; set < 1 << sorted.size(); set++) {
            if (Integer.bitCount(set) >= 2) {
                List<Expectation> chosen = chosen(sorted, set);
                boolean smaller = best.map(List::size).orElse(Integer.MAX_VALUE) > chosen.size();
                if (smaller && total(chosen).equals(amount)) {
                    best = Optional.of(chosen);
                }
            }
        }
        return best;
    }

    private static List<Expectation> chosen(List<Expectation> sorted, int set) {
        var chosen = new ArrayList<Expectation>();
        for (int i = 0; i < sorted.size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(sorted.get(i));
            }
        }
        return chosen;
    }

    private static Money total(List<Expectation> expectations) {
        return expectations.stream().map(Expectation::outstanding).reduce(Money.ZERO, Money::plus);
    }
}
