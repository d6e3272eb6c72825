package nl.zetel.law.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.RefusalException;

/**
 * The votes on a list at a station. An empty field is 0.
 *
 * @param number number of the list
 * @param inSummary E.x: the total of the list among the votes on candidates
 * @param total the total at the foot of the list's own page
 * @param candidates votes per candidate, in the order of the list
 */
public record ListCount(int number, long inSummary, long total, List<CandidateCount> candidates) {

    /**
     * Copies the candidates.
     *
     * @throws RefusalException if a number is negative or more than 999,999,999, or a candidate stands there twice
     */
    public ListCount {
        Numbers.check(inSummary, total);
        candidates = List.copyOf(candidates);
        Set<Integer> numbers = new HashSet<>();
        for (CandidateCount candidate : candidates) {
            if (!numbers.add(candidate.number())) {
                throw new RefusalException(
                        "DUPLICATE_CANDIDATE",
                        "Kandidaat " + candidate.number() + " komt op lijst " + number + " meer dan eens voor.");
            }
        }
    }

    /** Votes on all candidates together. */
    public long sum() {
        long sum = 0;
        for (CandidateCount candidate : candidates) {
            sum += candidate.votes();
        }
        return sum;
    }
}
