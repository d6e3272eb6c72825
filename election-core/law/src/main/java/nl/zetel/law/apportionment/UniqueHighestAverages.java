package nl.zetel.law.apportionment;

import nl.zetel.law.LegalBasis;

/** The second round of a small council: highest averages, one seat per list at most. */
@LegalBasis("Kieswet P 8(3)")
final class UniqueHighestAverages extends HighestAverages {

    static final SeatRound ROUND = new UniqueHighestAverages();

    @Override
    public StepKind kind() {
        return StepKind.UNIQUE_HIGHEST_AVERAGE;
    }

    @Override
    public boolean mayGet(Standings standings, int list) {
        return standings.byUniqueAverage(list) == 0 && super.mayGet(standings, list);
    }
}
