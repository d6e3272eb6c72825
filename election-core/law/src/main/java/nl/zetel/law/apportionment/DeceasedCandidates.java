package nl.zetel.law.apportionment;

import java.util.List;
import nl.zetel.law.LegalBasis;

/**
 * Deceased candidates: left out of what a list can fill, of the nomination and of the ranking. Their votes count for the
 * list, so everything up to P 9 does not know of them.
 */
@LegalBasis("Kieswet P 19a")
final class DeceasedCandidates {

    private DeceasedCandidates() {}

    /** Living candidates per list. */
    static int[] living(Contest contest) {
        int[] living = new int[contest.size()];
        for (int i = 0; i < living.length; i++) {
            living[i] = living(contest.candidates().get(i));
        }
        return living;
    }

    private static int living(List<CandidateVotes> candidates) {
        int living = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).deceased()) {
                living++;
            }
        }
        return living;
    }
}
