package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.deposit.application.DepositFacts;
import nl.zetel.server.result.domain.EstablishedResult;

/** How the lists fared for which a nomination deposit was paid (Kieswet H 14). */
@ApplicationScoped
public class ResultDepositFacts implements DepositFacts {

    @Inject
    Results results;

    @Override
    public Optional<ListOutcome> outcome(String electionId, String listId) {
        return results.established(electionId).map(result -> outcome(result, listId));
    }

    private static ListOutcome outcome(EstablishedResult result, String listId) {
        return result.list(listId)
                .<ListOutcome>map(list -> new ListOutcome.Valid(list.votes(), list.seats(), result.quota()))
                .orElseGet(ListOutcome.NoValidList::new);
    }
}
