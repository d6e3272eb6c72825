package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;

/** Votes that stand with the candidate above or below the one they were given to. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class NeighbourCandidates {

    private final Station station;
    private final ListCount list;
    private final Plausibility scope;

    private NeighbourCandidates(Station station, ListCount list, Plausibility scope) {
        this.station = station;
        this.list = list;
        this.scope = scope;
    }

    static void check(Station station, Plausibility scope) {
        for (ListCount list : station.count().lists()) {
            new NeighbourCandidates(station, list, scope).checkAll();
        }
    }

    private void checkAll() {
        List<CandidateCount> candidates = list.candidates();
        for (int i = 1; i < candidates.size(); i++) {
            check(candidates.get(i - 1), candidates.get(i));
            check(candidates.get(i), candidates.get(i - 1));
        }
    }

    private void check(CandidateCount loser, CandidateCount winner) {
        long expected = expected(loser);
        long lost = expected - loser.votes();
        long won = winner.votes() - expected(winner);
        boolean isFar = lost >= scope.thresholds().farVotes()
                && expected >= scope.thresholds().farFactor() * loser.votes();
        // won is lost, give or take half
        if (isFar && 2 * won >= lost && 2 * won <= 3 * lost) {
            scope.findings()
                    .addPlausibility(
                            station.id(),
                            "NEIGHBOUR_CANDIDATE",
                            List.of(
                                    CountField.ofCandidate(list.number(), loser.number()),
                                    CountField.ofCandidate(list.number(), winner.number())),
                            list.number(),
                            loser.number(),
                            loser.votes(),
                            expected,
                            winner.number(),
                            winner.votes(),
                            expected(winner));
        }
    }

    private long expected(CandidateCount candidate) {
        return scope.totals().expected(station, list.number(), candidate);
    }
}
