package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.law.deposit.RegistrationDeposit;
import nl.zetel.server.deposit.application.DepositFacts;
import nl.zetel.server.designation.application.CarriedRequests;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.nomination.application.CandidateLists;

/** How far a request for a designation has come with the lists (Kieswet G 3(2), Kiesbesluit G 1(2)). */
@ApplicationScoped
@Transactional
public class RegistrationStanding implements DepositFacts {

    @Inject
    DesignationRequests requests;

    @Inject
    CarriedRequests carried;

    @Inject
    Designations designations;

    @Inject
    CandidateLists lists;

    @Inject
    Examinations examinations;

    @Override
    public Optional<RegistrationDeposit.Standing> standing(String receivedAt, String requestId) {
        // The first election after the decision counts (G 3(2)), which may have taken the request over.
        String electionId = carried.place(requests.get(receivedAt, requestId));
        DesignationCase request = requests.get(electionId, requestId).value();
        if (request.decision().isEmpty()) {
            return Optional.of(RegistrationDeposit.Standing.UNDECIDED);
        }
        if (examinations.publishedAt(electionId).isEmpty()) {
            return Optional.of(RegistrationDeposit.Standing.LISTS_NOT_PUBLISHED);
        }
        return Optional.of(
                hasValidList(electionId, requestId)
                        ? RegistrationDeposit.Standing.VALID_LIST
                        : RegistrationDeposit.Standing.NO_VALID_LIST);
    }

    @Override
    public boolean examined(String electionId) {
        return examinations.find(electionId).isPresent();
    }

    private boolean hasValidList(String electionId, String requestId) {
        return examinations.valid(electionId).stream()
                .flatMap(list -> list.listId().stream())
                .flatMap(listId -> lists.get(electionId, listId).value().designationId().stream())
                .anyMatch(id -> designations.requests(electionId, id).contains(requestId));
    }
}
