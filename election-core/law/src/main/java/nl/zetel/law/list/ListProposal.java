package nl.zetel.law.list;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.numbering.ListId;

/**
 * What the rules propose for one list; the committee decides.
 *
 * @param list which list
 * @param strikes candidates to strike, in the order in which the law strikes them
 * @param remaining candidates who stay
 * @param designationStrike whether to strike what stands above the list
 * @param correction the correction of the designation, if it stays and differs from the register
 * @param grounds grounds on which the list is invalid; empty if it is valid
 * @param questions what a person has to decide first, as warnings
 */
public record ListProposal(
        ListId list,
        List<Strike> strikes,
        List<RemainingCandidate> remaining,
        Optional<DesignationStrike> designationStrike,
        Optional<DesignationCorrection> correction,
        List<InvalidityGround> grounds,
        List<Finding> questions) {

    /** Copies the lists. */
    public ListProposal {
        strikes = List.copyOf(strikes);
        remaining = List.copyOf(remaining);
        grounds = List.copyOf(grounds);
        questions = List.copyOf(questions);
    }

    /** Whether the list is proposed to be valid. */
    public boolean isValid() {
        return grounds.isEmpty();
    }
}
