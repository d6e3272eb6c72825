package nl.zetel.server.submission.domain;

import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.SubmissionFacts;

/**
 * A list that was handed in.
 *
 * @param checkInId who handed it in
 * @param listId the list
 * @param designation what stands above it
 * @param firstCandidate its first candidate, by whom a list without a designation is known
 * @param candidates number of candidates
 * @param submittedAt when the papers were taken in
 * @param countsAt when it counts as handed in: for who waited at closing time, the moment of checking in
 * @param onModel whether it is on the form that the law prescribes
 * @param inPerson whether the submitter came in person
 * @param entitled whether the submitter may vote in this election
 * @param identified whether the submitter identified
 * @param checklist papers
 * @param receiptNumber number of the receipt
 * @param receivedBy who took it in
 */
public record Submission(
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
        String receiptNumber,
        String receivedBy) {

    /** Copies the list. */
    public Submission {
        checklist = List.copyOf(checklist);
    }

    /** What the law needs to know. */
    public SubmissionFacts facts(int substitutes) {
        return new SubmissionFacts(countsAt.toLocalDateTime(), onModel, inPerson, entitled, identified, substitutes);
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Submission[" + listId + "]";
    }
}
