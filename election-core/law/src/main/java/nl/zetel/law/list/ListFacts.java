package nl.zetel.law.list;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.RefusalException;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.SupportOutcome;

/**
 * What is known of a list at the moment of the examination or of the decision.
 *
 * @param list which list
 * @param submission how it was handed in
 * @param designation what stands above it
 * @param candidates its candidates in the order of their positions
 * @param maximum the highest number of candidates; see {@link CandidateLimit}
 * @param support the count of its support declarations; absent if it is exempt
 * @param deposit the nomination deposit
 */
public record ListFacts(
        ListId list,
        SubmissionFacts submission,
        DesignationFacts designation,
        List<CandidateFacts> candidates,
        int maximum,
        Optional<SupportOutcome> support,
        Deposit deposit) {

    /** Whether the proof of the nomination deposit was handed in. */
    public enum Deposit {
        /** The list is exempt. */
        EXEMPT,
        /** It was. */
        PROVEN,
        /** It was not. */
        MISSING
    }

    /**
     * Copies the list.
     *
     * @throws RefusalException {@code POSITIONS} if the positions do not ascend from 1 or higher, {@code MAXIMUM} if the
     *     list could hold no candidate
     */
    public ListFacts {
        candidates = List.copyOf(candidates);
        if (maximum < 1) {
            throw new RefusalException("MAXIMUM", "Op een lijst kan ten minste een kandidaat staan");
        }
        int last = 0;
        for (CandidateFacts candidate : candidates) {
            if (candidate.position() <= last) {
                throw new RefusalException("POSITIONS", "De plaatsen op een lijst beginnen bij 1 en lopen op");
            }
            last = candidate.position();
        }
    }

    /** @throws RefusalException {@code DUPLICATE_LIST} if a list is given twice */
    static void requireEachOnce(List<ListFacts> lists) {
        Set<ListId> seen = new HashSet<>();
        if (!lists.stream().map(ListFacts::list).allMatch(seen::add)) {
            throw new RefusalException("DUPLICATE_LIST", "Een lijst komt twee keer voor");
        }
    }

    /** Whether this list is known to be exempt from declarations and deposit. */
    boolean isExempt() {
        return deposit == Deposit.EXEMPT || support.isEmpty();
    }

    boolean lacksSupport() {
        return support.filter(outcome -> !outcome.isSufficient()).isPresent();
    }
}
