package nl.zetel.law.apportionment;

import java.util.List;
import nl.zetel.law.LegalBasis;

/** The seats that are left go to the candidates in the order of the list. */
@LegalBasis("Kieswet P 17")
final class ListOrder {

    private ListOrder() {}

    /**
     * Adds candidates until the list has its seats.
     *
     * @param elected those elected on preference votes: all above the threshold, if there is a seat left
     */
    static void elect(Contest contest, List<CandidateVotes> candidates, int seats, List<Elected> elected) {
        for (int i = 0; i < candidates.size() && elected.size() < seats; i++) {
            CandidateVotes candidate = candidates.get(i);
            if (!candidate.deceased() && !contest.isAboveThreshold(candidate.votes())) {
                elected.add(new Elected(candidate.number(), ElectedBy.LIST_ORDER));
            }
        }
    }
}
