package nl.zetel.server.presubmission.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A look at a list before it is handed in, as the group was told. Not an examination: nothing here is an omission.
 *
 * @param listVersion version of the list that was looked at
 * @param designation what stood above it; blank for an unnamed list
 * @param candidates how many candidates it had
 * @param appointmentId the appointment at which it was; absent if the group came without one
 * @param findings what was found, with advice
 * @param resolved what the look before this one found and this one did not
 * @param note what the desk said beside it; may be blank
 * @param checkedBy who looked
 * @param checkedAt when
 */
public record PreCheck(
        long listVersion,
        String designation,
        int candidates,
        Optional<String> appointmentId,
        List<AdvisedFinding> findings,
        List<AdvisedFinding> resolved,
        String note,
        String checkedBy,
        OffsetDateTime checkedAt) {

    /** Copies the lists. */
    public PreCheck {
        findings = List.copyOf(findings);
        resolved = List.copyOf(resolved);
    }

    /** What this look does not find any more of an earlier one. */
    public static List<AdvisedFinding> resolved(List<AdvisedFinding> earlier, List<AdvisedFinding> now) {
        return earlier.stream()
                .filter(finding -> now.stream().noneMatch(finding::isAbout))
                .toList();
    }
}
