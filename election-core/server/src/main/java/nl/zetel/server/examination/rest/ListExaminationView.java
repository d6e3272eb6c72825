package nl.zetel.server.examination.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.examination.domain.DecidedCandidate;
import nl.zetel.server.examination.domain.Evidence;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.domain.Repair;
import nl.zetel.server.store.Stored;

/** The examination of a list as its caller sees it: of candidates the name and residence, nothing else. */
public record ListExaminationView(
        String id,
        Optional<String> listId,
        Optional<String> checkInId,
        String designation,
        boolean late,
        ListExamination.State state,
        List<ExaminedOmission> omissions,
        List<ListExamination.Fact> facts,
        List<Finding> questions,
        List<Proposal> proposals,
        List<RepairView> repairs,
        List<Evidence> evidence,
        Optional<String> letterDocumentId,
        boolean notified,
        Optional<DecisionView> decision,
        List<DecisionView> earlierDecisions) {

    /** A repair without the notation, which is the list's. */
    public record RepairView(
            String omissionId,
            OmissionKind kind,
            Optional<Integer> position,
            String note,
            OffsetDateTime at,
            String by) {

        static RepairView of(Repair repair) {
            return new RepairView(
                    repair.omissionId(), repair.kind(), repair.position(), repair.note(), repair.at(), repair.by());
        }
    }

    /** A candidate who stays. */
    public record CandidateView(
            int position, int submittedPosition, CandidateName name, String locality, String country) {

        static CandidateView of(DecidedCandidate candidate) {
            return new CandidateView(
                    candidate.position(),
                    candidate.submittedPosition(),
                    candidate.candidate().name(),
                    candidate.candidate().locality(),
                    candidate.candidate().country());
        }
    }

    /** A decision. */
    public record DecisionView(
            boolean valid,
            String reason,
            String by,
            OffsetDateTime at,
            List<ListDecision.Part> grounds,
            List<ListDecision.StruckCandidate> struck,
            String designation,
            List<ListDecision.Part> designationChanges,
            List<CandidateView> candidates,
            Optional<String> appealId) {

        static DecisionView of(ListDecision decision) {
            return new DecisionView(
                    decision.valid(),
                    decision.reason(),
                    decision.by(),
                    decision.at(),
                    decision.grounds(),
                    decision.struck(),
                    decision.designation(),
                    decision.designationChanges(),
                    decision.candidates().stream().map(CandidateView::of).toList(),
                    decision.appealId());
        }
    }

    /** @param notified identifiers of the letters that reached the submitter as the law asks (I 2(1)) */
    static ListExaminationView of(Stored<ListExamination> stored, Set<String> notified) {
        ListExamination value = stored.value();
        return new ListExaminationView(
                stored.id(),
                value.listId(),
                value.checkInId(),
                value.designation(),
                value.late(),
                value.state(),
                value.omissions(),
                value.facts(),
                value.questions(),
                value.proposals(),
                value.repairs().stream().map(RepairView::of).toList(),
                value.evidence(),
                value.letterId(),
                value.letterId().filter(notified::contains).isPresent(),
                value.decision().map(DecisionView::of),
                value.earlierDecisions().stream().map(DecisionView::of).toList());
    }
}
