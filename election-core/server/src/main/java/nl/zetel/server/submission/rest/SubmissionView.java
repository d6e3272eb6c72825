package nl.zetel.server.submission.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.Submission;

/** A submission as its caller sees it; it is the receipt too. */
public record SubmissionView(
        String id,
        String checkInId,
        String listId,
        String designation,
        String firstCandidate,
        int candidates,
        OffsetDateTime submittedAt,
        OffsetDateTime countsAt,
        boolean onModel,
        boolean inPerson,
        Outcome entitled,
        boolean identified,
        List<ChecklistItem.Line> checklist,
        List<ChecklistItemView> known,
        Optional<Integer> counted,
        List<Submission.Contradiction> contradictions,
        String receiptNumber,
        Optional<String> receiptDocumentId,
        String receivedBy) {

    static SubmissionView of(Stored<Submission> stored, Optional<String> receiptDocumentId) {
        Submission value = stored.value();
        return new SubmissionView(
                stored.id(),
                value.checkInId(),
                value.listId(),
                value.designation(),
                value.firstCandidate(),
                value.candidates(),
                value.submittedAt(),
                value.countsAt(),
                value.onModel(),
                value.inPerson(),
                value.entitled(),
                value.identified(),
                value.checklist(),
                value.known().stream().map(ChecklistItemView::of).toList(),
                value.counted(),
                value.contradictions(),
                value.receiptNumber(),
                receiptDocumentId,
                value.receivedBy());
    }
}
