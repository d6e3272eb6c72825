package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Elections by chance, of the sizes at which ties, exhausted lists and majorities happen often. */
final class RandomElections {

    private final Random random;

    RandomElections(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0, below that one. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Up to 45 seats, a dozen lists, and few votes or many. */
    ApportionmentInput next() {
        int seats = 1 + random.nextInt(random.nextBoolean() ? 18 : 45);
        int maximum = List.of(3, 12, 60, 1000, 500_000).get(random.nextInt(5));
        List<ListVotes> lists = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            lists.add(list(10 + i * 2, maximum, seats));
        }
        if (random.nextInt(4) == 0) {
            lists.set(0, list(10, maximum * count, seats));
        } else if (random.nextInt(4) == 0) {
            majorityAndEquals(lists, seats);
        }
        if (lists.stream().allMatch(list -> votes(list) == 0)) {
            lists.add(Elections.list(1, 1));
        }
        Collections.shuffle(lists, random);
        return new ApportionmentInput(seats, Elections.NOMINATION_2026, lists, List.of());
    }

    /** All lists but the first are equal, and the first has a few votes more than they together. */
    private void majorityAndEquals(List<ListVotes> lists, int seats) {
        List<CandidateVotes> equal = lists.get(0).candidates();
        long others = 0;
        for (int i = 1; i < lists.size(); i++) {
            lists.set(i, new ListVotes(lists.get(i).number(), equal));
            others += votes(lists.get(i));
        }
        lists.set(0, Elections.listOf(1 + random.nextInt(seats + 2), 10, others + 1 + random.nextInt(3)));
    }

    private static long votes(ListVotes list) {
        return list.candidates().stream().mapToLong(CandidateVotes::votes).sum();
    }

    private ListVotes list(int number, int maximum, int seats) {
        int candidates = 1 + random.nextInt(random.nextInt(3) == 0 ? 3 : seats + 2);
        List<CandidateVotes> all = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            all.add(new CandidateVotes(5 + 3 * i, random.nextInt(maximum), random.nextInt(20) == 0));
        }
        Collections.shuffle(all, random);
        return new ListVotes(number, all);
    }

    /** The same election in another order. */
    ApportionmentInput shuffled(ApportionmentInput input) {
        List<ListVotes> lists = new ArrayList<>();
        for (ListVotes list : input.lists()) {
            List<CandidateVotes> candidates = new ArrayList<>(list.candidates());
            Collections.shuffle(candidates, random);
            lists.add(new ListVotes(list.number(), candidates));
        }
        Collections.shuffle(lists, random);
        return new ApportionmentInput(input.seats(), input.nominationDay(), lists, input.lots());
    }

    /** The same election without candidates running out: fifty more of them, without votes, on each list. */
    static ApportionmentInput withoutExhaustion(ApportionmentInput input) {
        List<ListVotes> lists = new ArrayList<>();
        for (ListVotes list : input.lists()) {
            List<CandidateVotes> candidates = new ArrayList<>(list.candidates());
            for (int i = 0; i < 50; i++) {
                candidates.add(CandidateVotes.of(1000 + i, 0));
            }
            lists.add(new ListVotes(list.number(), candidates));
        }
        return new ApportionmentInput(input.seats(), input.nominationDay(), lists, input.lots());
    }

    /** The same election in which one list has more votes. */
    static ApportionmentInput withMoreVotes(ApportionmentInput input, int index, long more) {
        List<ListVotes> lists = new ArrayList<>(input.lists());
        List<CandidateVotes> candidates = new ArrayList<>(lists.get(index).candidates());
        CandidateVotes first = candidates.get(0);
        candidates.set(0, new CandidateVotes(first.number(), first.votes() + more, first.deceased()));
        lists.set(index, new ListVotes(lists.get(index).number(), candidates));
        return new ApportionmentInput(input.seats(), input.nominationDay(), lists, input.lots());
    }

    /** Draws every lot that is asked; at the end the input holds all answers. */
    ApportionmentInput drawAll(ApportionmentInput input) {
        ApportionmentInput drawn = input;
        ApportionmentOutcome outcome = Apportionment.calculate(drawn);
        while (outcome.lot().isPresent()) {
            drawn = answer(drawn, outcome.lot().get(), random.nextInt(1_000_000));
            outcome = Apportionment.calculate(drawn);
        }
        return drawn;
    }

    /** Always draws the first option. */
    static ApportionmentInput drawFirst(ApportionmentInput input) {
        ApportionmentInput drawn = input;
        ApportionmentOutcome outcome = Apportionment.calculate(drawn);
        while (outcome.lot().isPresent()) {
            drawn = answer(drawn, outcome.lot().get(), 0);
            outcome = Apportionment.calculate(drawn);
        }
        return drawn;
    }

    static ApportionmentInput answer(ApportionmentInput input, LotRequired lot, int which) {
        int option = lot.options().get(which % lot.options().size());
        List<LotAnswer> lots = new ArrayList<>(input.lots());
        lots.add(
                lot.kind() == LotKind.CANDIDATE
                        ? LotAnswer.candidate(lot.list().orElseThrow(), option)
                        : LotAnswer.list(option));
        return new ApportionmentInput(input.seats(), input.nominationDay(), input.lists(), lots);
    }
}
