package nl.zetel.law.apportionment;

import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;

/** Highest averages ("grootste gemiddelden"): votes divided by the seats if the list had one more. */
@LegalBasis("Kieswet P 7")
class HighestAverages implements SeatRound {

    static final SeatRound ROUND = new HighestAverages();

    @Override
    public StepKind kind() {
        return StepKind.HIGHEST_AVERAGE;
    }

    @Override
    public LotKind lot() {
        return LotKind.HIGHEST_AVERAGE;
    }

    @Override
    public boolean mayGet(Standings standings, int list) {
        Contest contest = standings.contest();
        return contest.reachesPercentOfQuota(list, contest.rules().averagePercent());
    }

    @Override
    public int compare(Standings standings, int one, int other) {
        long[] votes = standings.contest().votes();
        return Long.compare(votes[one] * (standings.seats(other) + 1), votes[other] * (standings.seats(one) + 1));
    }

    @Override
    public Fraction value(Standings standings, int list) {
        return new Fraction(standings.contest().votes()[list], standings.seats(list) + 1);
    }
}
