package nl.zetel.law.apportionment;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.apportionment.StepBasis.Comparison;
import nl.zetel.law.apportionment.StepBasis.Considered;

/**
 * Residual seats ("restzetels"), one by one. In a large council by highest averages; in a small one by largest remainders,
 * when nobody takes part there any more by highest averages with one seat per list, and at last (which only happens after
 * the exhaustion of lists, and follows from the formal description of the calculation) by highest averages alone.
 *
 * <p>Equal lists that can all be given a seat get theirs in the order of their numbers; otherwise lots are drawn, one seat
 * per draw.
 */
@LegalBasis({"Kieswet P 7", "Kieswet P 8"})
final class ResidualSeats {

    private static final SeatRound[] LARGE = {HighestAverages.ROUND};
    private static final SeatRound[] SMALL = {
        LargestRemainders.ROUND, UniqueHighestAverages.ROUND, HighestAverages.ROUND
    };

    private final Standings standings;
    private final Lots lots;
    private final boolean candidatesNeeded;
    private final int[] taking;
    private int takingCount;

    private ResidualSeats(Standings standings, Lots lots, boolean candidatesNeeded) {
        this.standings = standings;
        this.lots = lots;
        this.candidatesNeeded = candidatesNeeded;
        this.taking = new int[standings.contest().size()];
    }

    /**
     * Gives the seats that no list has yet; some stay when no list can take one.
     *
     * @param candidatesNeeded whether lists without a candidate for one more seat are left out
     * @return whether it is done; otherwise a lot is pending
     */
    static boolean give(Standings standings, Lots lots, boolean candidatesNeeded) {
        return new ResidualSeats(standings, lots, candidatesNeeded).giveAll();
    }

    private boolean giveAll() {
        for (int left = standings.unassigned(); left > 0; left--) {
            SeatRound round = nextRound();
            if (takingCount == 0) {
                return true;
            }
            if (!giveOne(round, left)) {
                return false;
            }
        }
        return true;
    }

    /** The first round in which a list takes part; fills {@link #taking}. */
    private SeatRound nextRound() {
        SeatRound[] rounds = standings.contest().isLarge() ? LARGE : SMALL;
        SeatRound round = rounds[0];
        for (int i = 0; i < rounds.length; i++) {
            round = rounds[i];
            findTaking(round);
            if (takingCount > 0) {
                break;
            }
        }
        return round;
    }

    private void findTaking(SeatRound round) {
        takingCount = 0;
        for (int list = 0; list < taking.length; list++) {
            if (isEligible(list) && round.mayGet(standings, list)) {
                taking[takingCount++] = list;
            }
        }
    }

    private boolean isEligible(int list) {
        return standings.contest().votes()[list] > 0
                && (!candidatesNeeded || standings.living(list) > standings.seats(list));
    }

    private boolean giveOne(SeatRound round, int left) {
        int best = best(round);
        int equal = countEqual(round, best);
        int winner = equal <= left ? best : draw(round, best, left);
        if (winner == Lots.PENDING) {
            return false;
        }
        standings.give(
                winner,
                standings.contest().isLarge() ? "P 7" : "P 8",
                round.kind(),
                new Comparison(round.value(standings, winner), considered(round), equal > left));
        return true;
    }

    /** The first of the lists with the largest value. */
    private int best(SeatRound round) {
        int best = taking[0];
        for (int i = 1; i < takingCount; i++) {
            if (round.compare(standings, taking[i], best) > 0) {
                best = taking[i];
            }
        }
        return best;
    }

    private int countEqual(SeatRound round, int best) {
        int equal = 0;
        for (int i = 0; i < takingCount; i++) {
            if (round.compare(standings, taking[i], best) == 0) {
                equal++;
            }
        }
        return equal;
    }

    private int draw(SeatRound round, int best, int left) {
        List<Integer> options = new ArrayList<>();
        for (int i = 0; i < takingCount; i++) {
            if (round.compare(standings, taking[i], best) == 0) {
                options.add(standings.contest().number(taking[i]));
            }
        }
        return standings.contest().indexOf(lots.drawList(round.lot(), options, left));
    }

    private List<Considered> considered(SeatRound round) {
        Considered[] considered = new Considered[takingCount];
        for (int i = 0; i < takingCount; i++) {
            int list = taking[i];
            considered[i] = new Considered(standings.contest().number(list), round.value(standings, list));
        }
        return List.of(considered);
    }
}
