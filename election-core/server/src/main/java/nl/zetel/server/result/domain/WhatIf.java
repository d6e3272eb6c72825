package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongPredicate;
import nl.zetel.law.RefusalException;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.apportionment.LotAnswer;
import nl.zetel.law.apportionment.LotKind;
import nl.zetel.law.apportionment.LotRequired;
import nl.zetel.server.counting.domain.Sums.ListSum;
import nl.zetel.server.result.domain.ElectionResult.Deceased;

/**
 * The same calculation with other votes. Lots that were drawn do not count: they were drawn for other numbers. Where one would
 * have to be drawn, it goes against the list that is asked about, or for it: so what no lot can take away is told from what a
 * lot may give.
 */
final class WhatIf {

    /**
     * Councils from this size on give residual seats by highest averages alone (P 7): more votes never cost a seat, which
     * {@code MarginsBruteForceTest} tries.
     */
    private static final int LARGEST_AVERAGES = 19;

    private static final int NOBODY = 0;
    private static final long MOST = 100_000_000;

    private final ElectionResult result;
    private final ApportionmentOutcome outcome;
    private final List<ListVotes> lists;

    WhatIf(ElectionResult result) {
        this.result = result;
        this.outcome = result.outcome();
        this.lists = result.votes().lists().stream().map(this::votes).toList();
    }

    private ListVotes votes(ListSum list) {
        return new ListVotes(
                list.number(),
                list.candidates().stream()
                        .map(candidate -> new CandidateVotes(
                                candidate.number(),
                                candidate.votes(),
                                result.deceased().contains(new Deceased(list.number(), candidate.number()))))
                        .toList());
    }

    int size() {
        return lists.size();
    }

    int number(int list) {
        return lists.get(list).number();
    }

    /** Seats as they are. */
    int seats(int list) {
        return outcome.lists().get(list).seats();
    }

    long votes(int list) {
        return outcome.lists().get(list).votes();
    }

    /** Whether the list has a candidate for another seat. */
    boolean canGrow(int list) {
        long living = lists.get(list).candidates().stream()
                .filter(candidate -> !candidate.deceased())
                .count();
        return living > seats(list) && seats(list) < result.seats();
    }

    /** How lots end for the list that is asked about. */
    enum Luck {
        /** It gets nothing by a lot. */
        WORST,
        /** It gets whatever a lot can give. */
        BEST
    }

    /** Seats of the list if these lists had so many votes more or fewer; empty where there are none to give. */
    Optional<Integer> seats(int asked, Luck luck, Shift... shifts) {
        return calculated(lot -> drawn(lot, asked, NOBODY, luck), shifts)
                .map(other -> other.lists().get(asked).seats());
    }

    /** Whether the candidate would be elected with so many votes more, however lots end. */
    boolean elects(int list, int candidate, long more) {
        return elects(list, candidate, new Shift(list, candidate, more));
    }

    /** Whether the candidate would be elected if these had so many votes more or fewer, however lots end. */
    boolean elects(int list, int candidate, Shift... shifts) {
        int number = lists.get(list).candidates().get(candidate).number();
        return calculated(lot -> drawn(lot, list, number, Luck.WORST), shifts)
                .filter(other ->
                        other.lists().get(list).elected().stream().anyMatch(each -> each.candidate() == number))
                .isPresent();
    }

    private LotAnswer drawn(LotRequired lot, int asked, int candidate, Luck luck) {
        if (lot.kind() == LotKind.CANDIDATE) {
            return new LotAnswer(
                    lot.list().orElseThrow(), OptionalInt.of(drawn(lot.options(), candidate, luck == Luck.BEST)));
        }
        // Who is drawn gets a seat, or loses it to the list with the absolute majority (P 9).
        boolean forIt = (luck == Luck.BEST) != (lot.kind() == LotKind.ABSOLUTE_MAJORITY);
        return new LotAnswer(drawn(lot.options(), number(asked), forIt), OptionalInt.empty());
    }

    private static int drawn(List<Integer> options, int asked, boolean forIt) {
        return options.stream()
                .filter(option -> (option == asked) == forIt)
                .findFirst()
                .orElse(options.get(0));
    }

    /**
     * Votes more (or fewer) on a candidate of a list, both by their index.
     *
     * @param list index of the list
     * @param candidate index of the candidate; what the candidate does not have is taken from the others in order
     * @param votes how many more; negative for fewer
     */
    record Shift(int list, int candidate, long votes) {

        static Shift of(int list, long votes) {
            return new Shift(list, 0, votes);
        }
    }

    /** The whole calculation, with every lot that it asks drawn like this. */
    private Optional<ApportionmentOutcome> calculated(Function<LotRequired, LotAnswer> draw, Shift... shifts) {
        List<ListVotes> votes = shifted(shifts);
        List<LotAnswer> answers = new ArrayList<>();
        Optional<ApportionmentOutcome> other = calculated(votes, answers);
        Optional<LotRequired> lot = other.flatMap(ApportionmentOutcome::lot);
        while (lot.isPresent()) {
            answers.add(draw.apply(lot.get()));
            other = calculated(votes, answers);
            lot = other.flatMap(ApportionmentOutcome::lot);
        }
        return other;
    }

    private List<ListVotes> shifted(Shift... shifts) {
        List<ListVotes> changed = new ArrayList<>(lists);
        for (Shift shift : shifts) {
            changed.set(shift.list(), shifted(changed.get(shift.list()), shift));
        }
        return changed;
    }

    private Optional<ApportionmentOutcome> calculated(List<ListVotes> votes, List<LotAnswer> answers) {
        try {
            return Optional.of(Apportionment.calculate(
                    new ApportionmentInput(result.seats(), result.nominationDay(), votes, answers)));
        } catch (RefusalException e) {
            // More votes than a count can have, or no vote at all: there are no seats.
            return Optional.empty();
        }
    }

    private static ListVotes shifted(ListVotes list, Shift shift) {
        List<CandidateVotes> candidates = new ArrayList<>(list.candidates());
        long left = shift.votes();
        for (int i = shift.candidate(); i < candidates.size() && left != 0; i++) {
            CandidateVotes candidate = candidates.get(i);
            long votes = Math.max(0, candidate.votes() + left);
            left -= votes - candidate.votes();
            candidates.set(i, new CandidateVotes(candidate.number(), votes, candidate.deceased()));
        }
        return new ListVotes(list.number(), candidates);
    }

    /**
     * The least number from 1 to the most for which the condition holds. In councils with largest remainders (P 8) votes more
     * may cost a seat again, so there every number below the one that is found is tried too.
     */
    Optional<Long> least(long most, LongPredicate holds) {
        long limit = Math.min(most, MOST);
        long high = 1;
        while (high < limit && !holds.test(high)) {
            high = Math.min(high * 2, limit);
        }
        if (limit < 1 || !holds.test(high)) {
            return Optional.empty();
        }
        return Optional.of(result.seats() < LARGEST_AVERAGES ? first(high, holds) : bisect(high / 2, high, holds));
    }

    private static long first(long high, LongPredicate holds) {
        long number = 1;
        while (number < high && !holds.test(number)) {
            number++;
        }
        return number;
    }

    /** The least number that holds, by halving: fit for what holds of every larger number too. */
    static long bisect(long without, long with, LongPredicate holds) {
        long low = without;
        long high = with;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
