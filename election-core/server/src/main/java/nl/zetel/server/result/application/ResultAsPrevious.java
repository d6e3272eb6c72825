package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PreviousResultSource;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.election.domain.PreviousElection.PreviousList;
import nl.zetel.server.result.domain.EstablishedResult;

/** The established result as the base of exemptions and numbering in the next election. */
@ApplicationScoped
public class ResultAsPrevious implements PreviousResultSource {

    @Inject
    Results results;

    @Inject
    Elections elections;

    @Override
    public Optional<PreviousElection> of(String electionId) {
        return results.established(electionId)
                .map(result -> previous(elections.get(electionId).value().electionDay(), result));
    }

    private static PreviousElection previous(java.time.LocalDate electionDay, EstablishedResult result) {
        return new PreviousElection(
                electionDay,
                result.seats(),
                result.lists().stream()
                        .map(list -> new PreviousList(list.designation(), list.votes(), list.seats()))
                        .toList());
    }
}
