package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.designation.RegistrationRequest;
import nl.zetel.law.designation.RequestDocument;

/**
 * A request to register a designation ("verzoek tot registratie van een aanduiding", Kieswet G 3) and what became of it.
 *
 * @param designation the designation
 * @param group statutory name of the association
 * @param association whether it is an association with full legal capacity
 * @param documents documents that are present
 * @param agent authorised agent and deputy
 * @param receivedAt when it was received
 * @param completedAt when it was completed
 * @param completedBy who entered what completed it
 * @param enteredBy who entered it
 * @param state where it stands
 * @param decision the committee's decision
 * @param publishedOn day on which the decision was published
 * @param history what it asks to change, completion, earlier decisions and appeals
 */
public record DesignationCase(
        String designation,
        String group,
        boolean association,
        Set<RequestDocument> documents,
        AgentNames agent,
        OffsetDateTime receivedAt,
        Optional<OffsetDateTime> completedAt,
        Optional<String> completedBy,
        String enteredBy,
        RequestState state,
        Optional<CommitteeDecision> decision,
        Optional<LocalDate> publishedOn,
        CaseHistory history) {

    /** Copies the set. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before there was one
    public DesignationCase {
        completedBy = completedBy == null ? Optional.empty() : completedBy;
        history = history == null ? CaseHistory.NONE : history;
        documents = Set.copyOf(documents);
    }

    /** What the law says of completeness and time. */
    public RegistrationRequest.Review review(ElectionCalendar calendar) {
        // A change needs no documents: G 3(6) names paragraphs 1 (the term), 4 and 5, and not 2 and 3.
        Set<RequestDocument> present = history.changes().isPresent() ? Set.of(RequestDocument.values()) : documents;
        return new RegistrationRequest(
                        receivedAt.toLocalDate(), completedAt.map(OffsetDateTime::toLocalDate), association, present)
                .review(calendar);
    }

    /** The same case in the state that the review gives. */
    public DesignationCase reviewed(ElectionCalendar calendar) {
        RequestState found = stateOf(review(calendar).status());
        // Who is no association with full legal capacity is so from the beginning.
        return with(found == RequestState.NOT_ADMISSIBLE ? found : state.toOrStay(found), decision, publishedOn);
    }

    /** The case with other documents and agent, completed by somebody at a moment. */
    public DesignationCase completed(Set<RequestDocument> present, AgentNames newAgent, String by, OffsetDateTime now) {
        return new DesignationCase(
                designation,
                group,
                association,
                present,
                newAgent,
                receivedAt,
                Optional.of(now),
                Optional.of(by),
                enteredBy,
                state,
                decision,
                publishedOn,
                history);
    }

    /** The case with another history. */
    public DesignationCase with(CaseHistory newHistory) {
        return new DesignationCase(
                designation,
                group,
                association,
                documents,
                agent,
                receivedAt,
                completedAt,
                completedBy,
                enteredBy,
                state,
                decision,
                publishedOn,
                newHistory);
    }

    /** The case whose decision a court annulled: the committee decides again. */
    public DesignationCase annulled() {
        CaseHistory kept = decision.map(history::annulled).orElse(history);
        return with(state.to(RequestState.COMPLETE), Optional.empty(), Optional.empty())
                .with(kept);
    }

    /** The case whose decision a judgment turned round. */
    public DesignationCase replaced(CommitteeDecision judgment, LocalDate on) {
        CaseHistory kept = decision.map(history::annulled).orElse(history);
        return with(kept).decided(judgment).published(on);
    }

    /** Whether its designation is not registered and no decision is to come; what was put aside waits for one. */
    public boolean notGranted() {
        return state == RequestState.REFUSED || state == RequestState.NOT_ADMISSIBLE;
    }

    /** The case as it stands at an election that it came too late for, whatever a later one does with it. */
    public DesignationCase putAside() {
        return with(RequestState.PUT_ASIDE, Optional.empty(), Optional.empty())
                .with(CaseHistory.changing(history.changes()));
    }

    /** The case without the agents' names, once their declaration was replaced (G 3(8)). */
    public DesignationCase withoutAgents() {
        return new DesignationCase(
                designation,
                group,
                association,
                documents,
                new AgentNames("", ""),
                receivedAt,
                completedAt,
                completedBy,
                enteredBy,
                state,
                decision,
                publishedOn,
                history);
    }

    /** The decided case. */
    public DesignationCase decided(CommitteeDecision newDecision) {
        return with(
                state.to(newDecision.accepted() ? RequestState.ACCEPTED : RequestState.REFUSED),
                Optional.of(newDecision),
                publishedOn);
    }

    /** The published case. */
    public DesignationCase published(LocalDate day) {
        return with(state, decision, Optional.of(day));
    }

    private DesignationCase with(
            RequestState newState, Optional<CommitteeDecision> newDecision, Optional<LocalDate> newPublishedOn) {
        return new DesignationCase(
                designation,
                group,
                association,
                documents,
                agent,
                receivedAt,
                completedAt,
                completedBy,
                enteredBy,
                newState,
                newDecision,
                newPublishedOn,
                history);
    }

    private static RequestState stateOf(RegistrationRequest.Status status) {
        return switch (status) {
            case COMPLETE -> RequestState.COMPLETE;
            case INCOMPLETE -> RequestState.INCOMPLETE;
            case PUT_ASIDE -> RequestState.PUT_ASIDE;
            case NOT_ADMISSIBLE -> RequestState.NOT_ADMISSIBLE;
        };
    }
}
