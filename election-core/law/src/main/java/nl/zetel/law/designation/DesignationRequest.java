package nl.zetel.law.designation;

import java.time.LocalDate;
import java.util.List;

/**
 * A request to register a designation, or to change one.
 *
 * @param nominationDay day of nomination of the election that it is for
 * @param designation the designation
 * @param group name of the association; designations of the same group are no ground of refusal
 * @param known designations to compare with
 */
public record DesignationRequest(
        LocalDate nominationDay, DesignationText designation, String group, List<KnownDesignation> known) {

    /** Copies the list. */
    public DesignationRequest {
        known = List.copyOf(known);
    }

    boolean sameGroup(KnownDesignation other) {
        String mine = FoldedText.of(group).compact();
        return !mine.isEmpty() && mine.equals(FoldedText.of(other.group()).compact());
    }
}
