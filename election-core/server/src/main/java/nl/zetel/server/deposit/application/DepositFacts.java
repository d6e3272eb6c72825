package nl.zetel.server.deposit.application;

import java.util.Optional;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.law.deposit.RegistrationDeposit;

/** What other features know of the requests and lists that deposits are paid for; each feature may provide a bean. */
public interface DepositFacts {

    /** How far a request and the first election after it have come; empty if this feature does not know. */
    default Optional<RegistrationDeposit.Standing> standing(String electionId, String requestId) {
        return Optional.empty();
    }

    /** Whether the lists of an election were examined. */
    default boolean examined(String electionId) {
        return false;
    }

    /** How a list fared; empty if this feature does not know. */
    default Optional<ListOutcome> outcome(String electionId, String listId) {
        return Optional.empty();
    }
}
