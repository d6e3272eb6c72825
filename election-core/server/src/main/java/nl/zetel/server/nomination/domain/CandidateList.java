package nl.zetel.server.nomination.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.document.ListHead;
import nl.zetel.server.state.Lawful;

/**
 * A candidate list ("kandidatenlijst", Kieswet H 1).
 *
 * @param head what stands above it
 * @param designationId the registered or combined designation above it; absent for an unnamed list
 * @param agentDeclared whether the declaration of the agents (H 3-1, H 3-2) is there
 * @param candidates candidates in order
 * @param submitters list submitter and substitutes
 * @param contact whom the election desk reaches about the list
 * @param depositProof whether the proof of the nomination deposit is there
 * @param state where it stands
 */
public record CandidateList(
        ListHead head,
        Optional<String> designationId,
        boolean agentDeclared,
        List<ListedCandidate> candidates,
        List<Submitter> submitters,
        Optional<ContactPerson> contact,
        boolean depositProof,
        State state) {

    /** Copies the lists. */
    public CandidateList {
        candidates = List.copyOf(candidates);
        submitters = List.copyOf(submitters);
    }

    /** Where a list stands. */
    public enum State implements Lawful<State> {
        /** Being prepared; may be incomplete. */
        DRAFT,
        /** Handed in on nomination day. */
        SUBMITTED,
        /** Decided: takes part in the election. */
        VALID,
        /** Decided: does not take part. */
        INVALID,
        /**
         * Papers that came too late, recorded because an appeal is about them ("te laat gekomen stukken", Kieswet I 5(a)). No list
         * of the election unless a judgment finds it valid; it stays with its history.
         */
        LATE;

        @Override
        public Set<State> next() {
            return switch (this) {
                case DRAFT -> Set.of(SUBMITTED, LATE);
                case SUBMITTED -> Set.of(SUBMITTED, VALID, INVALID);
                case VALID, INVALID, LATE -> Set.of(VALID, INVALID);
            };
        }

        /** Whether the committee, or a court in its place, decided on it. */
        public boolean decided() {
            return switch (this) {
                case DRAFT, SUBMITTED -> false;
                case VALID, INVALID, LATE -> true;
            };
        }
    }

    /** The same list with other candidates. */
    public CandidateList withCandidates(List<ListedCandidate> newCandidates) {
        return new CandidateList(
                head, designationId, agentDeclared, newCandidates, submitters, contact, depositProof, state);
    }

    /** The same list, authorised by the agents to have its designation or not. */
    public CandidateList authorised(boolean declared) {
        return new CandidateList(head, designationId, declared, candidates, submitters, contact, depositProof, state);
    }

    /** The same list in another state. */
    public CandidateList in(State newState) {
        return new CandidateList(
                head, designationId, agentDeclared, candidates, submitters, contact, depositProof, state.to(newState));
    }

    /** The same list without who handed it in and who can be asked about it. */
    public CandidateList withoutSubmitters() {
        return new CandidateList(
                head, designationId, agentDeclared, candidates, List.of(), Optional.empty(), depositProof, state);
    }
}
