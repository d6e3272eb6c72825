package nl.zetel.law.apportionment;

import java.util.List;
import nl.zetel.law.LegalBasis;

/**
 * The ranking ("rangschikking") of a list, which decides who succeeds: those elected on preference in the order of their
 * election, the others above the threshold by votes, the rest in the order of the list; the deceased are left out. A list
 * without a seat keeps its order, except in a small council.
 */
@LegalBasis({"Kieswet P 19", "Kieswet P 19a"})
final class Ranking {

    private Ranking() {}

    /**
     * The numbers of the candidates in their order.
     *
     * @param preferred living candidates above the threshold, the elected first
     */
    static List<Integer> of(Standings standings, int list, CandidateVotes[] preferred) {
        Contest contest = standings.contest();
        List<CandidateVotes> candidates = contest.candidates().get(list);
        boolean keepsOrder = keepsListOrder(contest, standings.seats(list));
        Integer[] ranking = new Integer[standings.living(list)];
        int next = 0;
        for (int i = 0; i < preferred.length && !keepsOrder; i++) {
            ranking[next++] = preferred[i].number();
        }
        for (int i = 0; i < candidates.size(); i++) {
            CandidateVotes candidate = candidates.get(i);
            if (!candidate.deceased() && (keepsOrder || !contest.isAboveThreshold(candidate.votes()))) {
                ranking[next++] = candidate.number();
            }
        }
        return List.of(ranking);
    }

    @LegalBasis("Kieswet P 19(5)")
    private static boolean keepsListOrder(Contest contest, int seatsOfList) {
        return seatsOfList == 0 && contest.seats() >= contest.rules().seatlessRankedBelow();
    }

    /** Whether it differs from the list as it was submitted; it always does where a candidate died. */
    static boolean isChanged(List<CandidateVotes> candidates, List<Integer> ranking) {
        if (ranking.size() != candidates.size()) {
            return true;
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).number() != ranking.get(i)) {
                return true;
            }
        }
        return false;
    }
}
