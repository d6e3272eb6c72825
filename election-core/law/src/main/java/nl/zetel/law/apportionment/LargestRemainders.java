package nl.zetel.law.apportionment;

import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;

/**
 * Largest remainders ("grootste overschotten"): votes less the full seats times the quota. A list takes part with at least
 * 75 % of the quota, once; a remainder of nothing competes too. The remainder is that of P 6, whatever happens later.
 */
@LegalBasis({"Kieswet P 8(1)", "Kieswet P 8(2)"})
final class LargestRemainders implements SeatRound {

    static final SeatRound ROUND = new LargestRemainders();

    @Override
    public StepKind kind() {
        return StepKind.LARGEST_REMAINDER;
    }

    @Override
    public LotKind lot() {
        return LotKind.LARGEST_REMAINDER;
    }

    @Override
    public boolean mayGet(Standings standings, int list) {
        Contest contest = standings.contest();
        return standings.byRemainder(list) == 0
                && contest.reachesPercentOfQuota(list, contest.rules().remainderPercent());
    }

    @Override
    public int compare(Standings standings, int one, int other) {
        return Long.compare(remainder(standings, one), remainder(standings, other));
    }

    @Override
    public Fraction value(Standings standings, int list) {
        return new Fraction(remainder(standings, list), standings.contest().seats());
    }

    /** In votes times the seats of the council: {@code votes * seats} modulo all votes. */
    private static long remainder(Standings standings, int list) {
        Contest contest = standings.contest();
        return contest.votes()[list] * contest.seats() % contest.totalVotes();
    }
}
