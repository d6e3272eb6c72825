package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Who has how many seats while the calculation goes on, and the steps so far. */
final class Standings {

    private final Contest contest;
    private final int[] full;
    private final int[] residual;
    private final int[] byRemainder;
    private final int[] byUniqueAverage;
    private final int[] living;
    private final List<Step> steps = new ArrayList<>();

    Standings(Contest contest) {
        this.contest = contest;
        this.full = FullSeats.of(contest);
        this.residual = new int[contest.size()];
        this.byRemainder = new int[contest.size()];
        this.byUniqueAverage = new int[contest.size()];
        this.living = DeceasedCandidates.living(contest);
    }

    Contest contest() {
        return contest;
    }

    int full(int list) {
        return full[list];
    }

    int residual(int list) {
        return residual[list];
    }

    int seats(int list) {
        return full[list] + residual[list];
    }

    int byRemainder(int list) {
        return byRemainder[list];
    }

    int byUniqueAverage(int list) {
        return byUniqueAverage[list];
    }

    int living(int list) {
        return living[list];
    }

    int fullSeats() {
        return sum(full);
    }

    int residualSeats() {
        return sum(residual);
    }

    int unassigned() {
        return contest.seats() - fullSeats() - residualSeats();
    }

    List<Step> steps() {
        return steps;
    }

    boolean has(StepKind kind) {
        for (Step step : steps) {
            if (step.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** A residual seat. */
    void give(int list, String article, StepKind kind, StepBasis.Comparison basis) {
        residual[list]++;
        count(list, kind, 1);
        steps.add(new Step(article, kind, OptionalInt.of(contest.number(list)), OptionalInt.empty(), basis));
    }

    /** The last residual seat, which was won in the round of that kind, moves (P 9). */
    void move(int from, int to, StepKind won, StepBasis.Majority basis) {
        residual[from]--;
        residual[to]++;
        count(from, won, -1);
        steps.add(new Step(
                "P 9",
                StepKind.ABSOLUTE_MAJORITY,
                OptionalInt.of(contest.number(to)),
                OptionalInt.of(contest.number(from)),
                basis));
    }

    /** A seat that the list has no candidate for: residual seats first (P 10). */
    void takeSurplus(int list) {
        StepBasis basis = new StepBasis.Exhaustion(seats(list), living[list], residual[list] == 0);
        if (residual[list] > 0) {
            residual[list]--;
        } else {
            full[list]--;
        }
        steps.add(new Step(
                "P 10", StepKind.LIST_EXHAUSTION, OptionalInt.empty(), OptionalInt.of(contest.number(list)), basis));
    }

    private void count(int list, StepKind kind, int seats) {
        if (kind == StepKind.LARGEST_REMAINDER) {
            byRemainder[list] += seats;
        } else if (kind == StepKind.UNIQUE_HIGHEST_AVERAGE) {
            byUniqueAverage[list] += seats;
        }
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
