package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.zetel.server.counting.domain.Ballot;
import nl.zetel.server.counting.domain.Ballot.BallotList;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** What stands on the ballot of an election. */
@ApplicationScoped
public class Ballots {

    @Inject
    NumberedLists numbered;

    /** @throws ProblemException if the numbers of the lists are not fixed yet */
    public Ballot of(String electionId) {
        List<NumberedCandidateList> lists = numbered.of(electionId);
        if (lists.isEmpty()) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    "Kieswet I 14",
                    "De lijsten zijn nog niet genummerd; zonder nummers valt er niets te tellen");
        }
        return new Ballot(lists.stream()
                .map(list -> new BallotList(
                        list.number(),
                        list.listId(),
                        list.designation(),
                        list.candidates().size()))
                .toList());
    }
}
