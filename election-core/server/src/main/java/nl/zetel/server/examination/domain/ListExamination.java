package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zetel.api.Finding;
import nl.zetel.law.list.IrreparableFact;
import nl.zetel.server.state.Lawful;

/**
 * The examination of one list, or of papers that somebody brought too late.
 *
 * @param listId the list; absent for papers that came too late, as long as they are not known as a list
 * @param checkInId the late check-in; absent for a list that was taken in
 * @param designation what stands above it
 * @param omissions omissions
 * @param facts what no repair can change
 * @param questions what a person has to decide first
 * @param repairs repairs
 * @param evidence documents of deaths, and of declarations to settle elsewhere too
 * @param letterId the letter about the omissions
 * @param proposed whether the rules proposed the decision
 * @param proposals the parts of that decision
 * @param decision the decision in force: the committee's, or the judgment that took its place (I 7(4))
 * @param earlierDecisions decisions that a judgment took the place of, oldest first
 */
public record ListExamination(
        Optional<String> listId,
        Optional<String> checkInId,
        String designation,
        List<ExaminedOmission> omissions,
        List<Fact> facts,
        List<Finding> questions,
        List<Repair> repairs,
        List<Evidence> evidence,
        Optional<String> letterId,
        boolean proposed,
        List<Proposal> proposals,
        Optional<ListDecision> decision,
        List<ListDecision> earlierDecisions) {

    /** Copies the lists. */
    public ListExamination {
        omissions = List.copyOf(omissions);
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        repairs = List.copyOf(repairs);
        evidence = List.copyOf(evidence);
        proposals = List.copyOf(proposals);
        earlierDecisions = List.copyOf(earlierDecisions);
    }

    /** Where the examination of a list stands. */
    public enum State implements Lawful<State> {
        /** The rules proposed omissions; persons review them. */
        EXAMINED,
        /** Every omission was reviewed. */
        REVIEWED,
        /** The submitter was told. */
        NOTIFIED,
        /** The rules proposed the decision. */
        DECISION_PROPOSED,
        /** The committee decided. */
        DECIDED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case EXAMINED -> Set.of(REVIEWED);
                case REVIEWED -> Set.of(EXAMINED, NOTIFIED, DECISION_PROPOSED);
                case NOTIFIED -> Set.of(DECISION_PROPOSED);
                case DECISION_PROPOSED -> Set.of(EXAMINED, REVIEWED, NOTIFIED, DECIDED);
                case DECIDED -> Set.of();
            };
        }
    }

    /**
     * Something that cannot be repaired.
     *
     * @param code stable code
     * @param article what it leads to
     * @param position position of the candidate whom it concerns; absent if it concerns the list
     * @param detail one Dutch sentence
     */
    public record Fact(String code, String article, Optional<Integer> position, String detail) {

        /** As the law gives it. */
        public static Fact of(IrreparableFact fact) {
            return new Fact(
                    fact.code(),
                    fact.article(),
                    fact.position().isPresent() ? Optional.of(fact.position().getAsInt()) : Optional.empty(),
                    fact.detail());
        }
    }

    /** Where it stands. */
    public State state() {
        if (decision.isPresent()) {
            return State.DECIDED;
        }
        if (proposed) {
            return State.DECISION_PROPOSED;
        }
        if (letterId.isPresent()) {
            return State.NOTIFIED;
        }
        return reviewed() ? State.REVIEWED : State.EXAMINED;
    }

    /** Whether a person looked at every omission. */
    public boolean reviewed() {
        return omissions.stream().allMatch(omission -> omission.review().isPresent());
    }

    /** Whether it was brought after the hours. */
    public boolean late() {
        return checkInId.isPresent();
    }

    /** The omission with that identifier. */
    public Optional<ExaminedOmission> omission(String id) {
        return omissions.stream().filter(omission -> omission.id().equals(id)).findFirst();
    }

    /** The proposal with that identifier. */
    public Optional<Proposal> proposal(String id) {
        return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    }

    /** With another state of one of its omissions, or with one more. */
    public ListExamination with(ExaminedOmission omission) {
        List<ExaminedOmission> all = new ArrayList<>();
        omissions.forEach(each -> all.add(each.id().equals(omission.id()) ? omission : each));
        if (omission(omission.id()).isEmpty()) {
            all.add(omission);
        }
        return lawful(copy(all, repairs, evidence, letterId, proposals, decision));
    }

    /** With another state of one of its proposals. */
    public ListExamination with(Proposal proposal) {
        List<Proposal> all = proposals.stream()
                .map(each -> each.id().equals(proposal.id()) ? proposal : each)
                .toList();
        return copy(omissions, repairs, evidence, letterId, all, decision);
    }

    /** With one more repair. */
    public ListExamination with(Repair repair) {
        List<Repair> all = new ArrayList<>(repairs);
        all.add(repair);
        return copy(omissions, all, evidence, letterId, proposals, decision);
    }

    /** With one more piece of evidence; what the rules proposed without it no longer stands. */
    public ListExamination with(Evidence document) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(document);
        return lawful(new ListExamination(
                listId,
                checkInId,
                designation,
                omissions,
                facts,
                questions,
                repairs,
                all,
                letterId,
                false,
                List.of(),
                decision,
                earlierDecisions));
    }

    /** With the letter about its omissions. */
    public ListExamination notified(String newLetterId) {
        return lawful(copy(omissions, repairs, evidence, Optional.of(newLetterId), proposals, decision));
    }

    /** With what the rules propose now. */
    public ListExamination proposed(List<Proposal> newProposals, List<Finding> newQuestions) {
        return lawful(new ListExamination(
                listId,
                checkInId,
                designation,
                omissions,
                facts,
                newQuestions,
                repairs,
                evidence,
                letterId,
                true,
                newProposals,
                decision,
                earlierDecisions));
    }

    /** With the decision. */
    public ListExamination decided(ListDecision newDecision) {
        return lawful(copy(omissions, repairs, evidence, letterId, proposals, Optional.of(newDecision)));
    }

    /** With a judgment that takes the place of the decision, which stays readable (I 7(4)). */
    public ListExamination replaced(ListDecision judged) {
        List<ListDecision> earlier = new ArrayList<>(earlierDecisions);
        decision.ifPresent(earlier::add);
        return lawful(with(listId, Optional.of(judged), earlier));
    }

    /** Papers that came too late, known as this list from now on. */
    public ListExamination recordedAs(String newListId) {
        return with(Optional.of(newListId), decision, earlierDecisions);
    }

    /** What the committee itself decided in its session, whatever a court made of it. */
    public Optional<ListDecision> sessionDecision() {
        return earlierDecisions.isEmpty() ? decision : Optional.of(earlierDecisions.get(0));
    }

    /** The decision that was in force at a moment; empty before the first. */
    public Optional<ListDecision> decisionAt(OffsetDateTime moment) {
        return Stream.concat(earlierDecisions.stream(), decision.stream())
                .filter(each -> !each.at().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    private ListExamination with(
            Optional<String> newListId, Optional<ListDecision> newDecision, List<ListDecision> newEarlierDecisions) {
        return new ListExamination(
                newListId,
                checkInId,
                designation,
                omissions,
                facts,
                questions,
                repairs,
                evidence,
                letterId,
                proposed,
                proposals,
                newDecision,
                newEarlierDecisions);
    }

    private ListExamination copy(
            List<ExaminedOmission> newOmissions,
            List<Repair> newRepairs,
            List<Evidence> newEvidence,
            Optional<String> newLetterId,
            List<Proposal> newProposals,
            Optional<ListDecision> newDecision) {
        return new ListExamination(
                listId,
                checkInId,
                designation,
                newOmissions,
                facts,
                questions,
                newRepairs,
                newEvidence,
                newLetterId,
                proposed,
                newProposals,
                newDecision,
                earlierDecisions);
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ListExamination[" + state() + "]";
    }

    private ListExamination lawful(ListExamination after) {
        state().toOrStay(after.state());
        return after;
    }
}
