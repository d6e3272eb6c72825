package nl.zetel.law.apportionment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Elections for the tests: everything that a test does not care about is the same everywhere. */
final class Elections {

    static final LocalDate NOMINATION_2022 = LocalDate.of(2022, 11, 7);
    static final LocalDate NOMINATION_2026 = LocalDate.of(2026, 2, 2);
    private static final int CANDIDATES = 50;

    private Elections() {}

    /** A list of which candidate 1 has the first number of votes, candidate 2 the second and so on. */
    static ListVotes list(int number, long... votes) {
        return new ListVotes(
                number,
                IntStream.range(0, votes.length)
                        .mapToObj(i -> CandidateVotes.of(i + 1, votes[i]))
                        .toList());
    }

    /** The same, where the candidates with these numbers have died. */
    static ListVotes withDeceased(ListVotes list, Integer... deceased) {
        return new ListVotes(
                list.number(),
                list.candidates().stream()
                        .map(candidate -> new CandidateVotes(
                                candidate.number(),
                                candidate.votes(),
                                List.of(deceased).contains(candidate.number())))
                        .toList());
    }

    /** A list of so many candidates; all votes are on the first. */
    static ListVotes listOf(int candidates, int number, long votes) {
        long[] all = new long[candidates];
        all[0] = votes;
        return list(number, all);
    }

    /** Lists 1, 2 and so on with these votes and fifty candidates each. */
    static List<ListVotes> lists(long... votes) {
        List<ListVotes> lists = new ArrayList<>();
        for (long each : votes) {
            lists.add(listOf(CANDIDATES, lists.size() + 1, each));
        }
        return lists;
    }

    static ApportionmentOutcome calculate(int seats, List<ListVotes> lists, LotAnswer... lots) {
        return Apportionment.calculate(new ApportionmentInput(seats, NOMINATION_2026, lists, List.of(lots)));
    }

    static List<Integer> seats(ApportionmentOutcome outcome) {
        return outcome.lists().stream().map(ListOutcome::seats).toList();
    }

    static List<Integer> seats(int seats, long... votes) {
        return seats(calculate(seats, lists(votes)));
    }

    /** The steps in short: {@code LARGEST_REMAINDER +2}, {@code ABSOLUTE_MAJORITY +1 -4}. */
    static List<String> steps(ApportionmentOutcome outcome) {
        return outcome.steps().stream().map(Elections::text).toList();
    }

    private static String text(Step step) {
        StringBuilder text = new StringBuilder(step.kind().name());
        step.list().ifPresent(list -> text.append(" +").append(list));
        step.from().ifPresent(list -> text.append(" -").append(list));
        return text.toString();
    }

    static List<Integer> elected(ListOutcome list, ElectedBy by) {
        return list.elected().stream()
                .filter(elected -> elected.by() == by)
                .map(Elected::candidate)
                .toList();
    }
}
