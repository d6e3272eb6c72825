package nl.zetel.server.support.domain;

import nl.zetel.law.support.Exemption;
import nl.zetel.law.support.SupportOutcome;

/**
 * Whether a list has enough support declarations.
 *
 * @param listId the list
 * @param exemption whether it needs any (H 4(8))
 * @param outcome every declaration for it, and how they were counted
 */
public record SupportSummary(String listId, Exemption exemption, SupportOutcome outcome) {

    /** How many it needs; 0 if it is exempt. */
    public int required() {
        return outcome.required();
    }

    /** How many were signed. */
    public int declarations() {
        return outcome.declarations().size();
    }

    /** How many count. */
    public int counted() {
        return outcome.counted();
    }

    /** How many would count if a person decided that the signer is a voter. */
    public int open() {
        return outcome.open();
    }

    /** How many do not count. */
    public int notCounted() {
        return declarations() - counted() - open();
    }

    /** How many are missing; 0 if there are enough. */
    public int missing() {
        return outcome.missing();
    }
}
