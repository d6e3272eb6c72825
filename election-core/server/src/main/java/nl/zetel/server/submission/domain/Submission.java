package nl.zetel.server.submission.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param checklist papers as the clerk ticked them
 * @param known what was known here of each of them at that moment
 * @param counted how many candidates the clerk counted on the paper, if that was done
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
        List<KnownPaper> known,
        Optional<Integer> counted,
        String receiptNumber,
        String receivedBy) {

    /** Copies the lists. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public Submission {
        checklist = List.copyOf(checklist);
        known = known == null ? List.of() : List.copyOf(known);
        counted = counted == null ? Optional.empty() : counted;
    }

    /** A place where what the clerk found and what is known here differ. */
    public record Contradiction(ChecklistItem item, String detail) {}

    /** Where what the clerk found and what was known here differ. */
    public List<Contradiction> contradictions() {
        List<Contradiction> all = new ArrayList<>();
        counted.filter(number -> number != candidates)
                .ifPresent(number -> all.add(new Contradiction(
                        ChecklistItem.H_1,
                        "Op het papier geteld: " + number + "; hier vastgelegd: " + candidates + " kandidaten")));
        known.forEach(paper ->
                paper.contradiction(checklist).ifPresent(detail -> all.add(new Contradiction(paper.item(), detail))));
        return all;
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
