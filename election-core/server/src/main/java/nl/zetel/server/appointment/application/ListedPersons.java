package nl.zetel.server.appointment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** The candidates on the numbered lists, as appointments need them. */
@ApplicationScoped
@Transactional
public class ListedPersons {

    @Inject
    NumberedLists lists;

    /** Everything of that candidate. @throws ProblemException if there is no such candidate */
    ListedCandidate candidate(String electionId, int list, int position) {
        return list(electionId, list).candidates().stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(() -> unknown(list, position))
                .candidate();
    }

    /** Who is appointed. */
    Candidacy candidacy(String electionId, int list, int position) {
        NumberedCandidateList on = list(electionId, list);
        ListedCandidate candidate = candidate(electionId, list, position);
        return new Candidacy(
                list, on.listId(), on.designation(), position, candidate.name(), candidate.representative());
    }

    private NumberedCandidateList list(String electionId, int number) {
        return lists.of(electionId).stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.INVALID_CONTENT, "Er is geen lijst met nummer " + number + " vastgesteld"));
    }

    private static ProblemException unknown(int list, int position) {
        return ProblemException.of(
                ProblemCode.INVALID_CONTENT, "Op lijst " + list + " staat geen kandidaat " + position);
    }
}
