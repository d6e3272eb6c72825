package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Comparison;
import nl.zetel.law.apportionment.StepBasis.Majority;

/**
 * Absolute majority ("volstrekte meerderheid"): a list with more than half of the votes, yet not of the seats, gets the
 * last residual seat. If the last seats went to lists with the same value in the same round, a lot says which of them loses
 * its seat. Nothing happens where there was no residual seat.
 */
@LegalBasis("Kieswet P 9")
final class AbsoluteMajority {

    private AbsoluteMajority() {}

    /** @return whether it is done; otherwise a lot is pending */
    static boolean apply(Standings standings, Lots lots) {
        Contest contest = standings.contest();
        int majority = listWithMajority(contest);
        if (majority < 0
                || 2 * standings.seats(majority) > contest.seats()
                || standings.steps().isEmpty()) {
            return true;
        }
        List<Integer> last = lastEqualLists(standings.steps());
        boolean byLot = last.size() > 1;
        int loser = byLot ? lots.drawList(LotKind.ABSOLUTE_MAJORITY, last, 1) : last.get(0);
        if (loser == Lots.PENDING) {
            return false;
        }
        standings.move(
                contest.indexOf(loser),
                majority,
                lastOf(standings.steps()).kind(),
                new Majority(contest.votes()[majority], contest.totalVotes(), standings.seats(majority), byLot));
        return true;
    }

    private static int listWithMajority(Contest contest) {
        for (int list = 0; list < contest.size(); list++) {
            if (2 * contest.votes()[list] > contest.totalVotes()) {
                return list;
            }
        }
        return -1;
    }

    /** The lists of the last seat and of those right before it with the same kind and value, ascending. */
    private static List<Integer> lastEqualLists(List<Step> steps) {
        Step last = lastOf(steps);
        List<Integer> lists = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0 && isEqual(steps.get(i), last); i--) {
            lists.add(steps.get(i).list().orElseThrow());
        }
        Collections.sort(lists);
        return lists;
    }

    private static boolean isEqual(Step one, Step other) {
        return one.kind() == other.kind()
                && one.basis() instanceof Comparison first
                && other.basis() instanceof Comparison second
                && first.value().compareTo(second.value()) == 0;
    }

    private static Step lastOf(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }
}
