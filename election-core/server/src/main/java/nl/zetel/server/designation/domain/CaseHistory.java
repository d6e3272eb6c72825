package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a request beside its newest decision.
 *
 * @param changes the designation that it asks to change (G 3(6)); empty for a new one
 * @param completionUntil until when the group was asked to complete it (Awb 4:5); empty if it was not asked
 * @param completionLetterId the letter that asked it
 * @param earlier decisions that a court annulled, the oldest first
 * @param appeals appeals, the oldest first
 */
public record CaseHistory(
        Optional<String> changes,
        Optional<LocalDate> completionUntil,
        Optional<String> completionLetterId,
        List<CommitteeDecision> earlier,
        List<Appeal> appeals) {

    /** Nothing. */
    public static final CaseHistory NONE =
            new CaseHistory(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public CaseHistory {
        earlier = List.copyOf(earlier);
        appeals = List.copyOf(appeals);
    }

    /** Of a request to change a designation, if one is named. */
    public static CaseHistory changing(Optional<String> designationId) {
        return new CaseHistory(designationId, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** Asked to complete. */
    public CaseHistory asked(LocalDate until, String letterId) {
        return new CaseHistory(changes, Optional.of(until), Optional.of(letterId), earlier, appeals);
    }

    /** With the appeals as they are now. */
    public CaseHistory with(List<Appeal> newAppeals) {
        return new CaseHistory(changes, completionUntil, completionLetterId, earlier, newAppeals);
    }

    /** With a decision that no longer stands. */
    public CaseHistory annulled(CommitteeDecision decision) {
        List<CommitteeDecision> all = new ArrayList<>(earlier);
        all.add(decision);
        return new CaseHistory(changes, completionUntil, completionLetterId, all, appeals);
    }
}
