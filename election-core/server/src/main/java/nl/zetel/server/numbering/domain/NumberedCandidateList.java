package nl.zetel.server.numbering.domain;

import java.util.List;
import nl.zetel.law.numbering.Block;

/**
 * A valid list with its number.
 *
 * @param number list number, from 1
 * @param listId identifier of the candidate list
 * @param designation designation as decided; blank for a list without one
 * @param publishGender whether genders are published
 * @param language language of publication
 * @param block the group of lists that it was numbered with
 * @param candidates candidates in order
 */
public record NumberedCandidateList(
        int number,
        String listId,
        String designation,
        boolean publishGender,
        String language,
        Block block,
        List<NumberedCandidate> candidates) {

    /** Copies the list. */
    public NumberedCandidateList {
        candidates = List.copyOf(candidates);
    }

    /** How people call it: by its number and its designation. */
    public String called() {
        return "Lijst " + number + (designation.isBlank() ? "" : " (" + designation + ")");
    }
}
