package nl.zetel.law.list;

import java.util.List;
import java.util.Optional;
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
     * @throws RefusalException {@code POSITIONS} if the positions do not ascend from 1 or higher
     */
    public ListFacts {
        candidates = List.copyOf(candidates);
        int last = 0;
        for (CandidateFacts candidate : candidates) {
            if (candidate.position() <= last) {
                throw new RefusalException("POSITIONS", "De plaatsen op een lijst beginnen bij 1 en lopen op");
            }
            last = candidate.position();
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
