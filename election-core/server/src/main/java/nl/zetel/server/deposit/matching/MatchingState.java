package nl.zetel.server.deposit.matching;

import java.util.List;
import java.util.Set;
import nl.zetel.api.Iban;

/**
 * What a movement is held against.
 *
 * @param accounts accounts of the municipality on which deposits are received
 * @param expectations deposits that are or were expected; their ids are unique
 * @param refunds end-to-end identifications of refunds that were ordered
 * @param receipts credits that were kept before
 * @param otherDesignations names of groups without an expectation, such as those in the register of designations
 */
public record MatchingState(
        Set<Iban> accounts,
        List<Expectation> expectations,
        Set<String> refunds,
        List<Receipt> receipts,
        List<String> otherDesignations) {

    /** Copies the collections. */
    public MatchingState {
        accounts = Set.copyOf(accounts);
        expectations = List.copyOf(expectations);
        refunds = Set.copyOf(refunds);
        receipts = List.copyOf(receipts);
        otherDesignations = List.copyOf(otherDesignations);
    }
}
