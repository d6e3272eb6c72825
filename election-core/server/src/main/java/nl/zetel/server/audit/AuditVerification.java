package nl.zetel.server.audit;

import java.util.Optional;

/**
 * What a verification of the chain found.
 *
 * @param valid whether every link follows from the one before, and none is missing
 * @param entries number of links that do
 * @param head hash of the last of them
 * @param firstInvalid number of the first link that does not follow or is missing
 */
public record AuditVerification(boolean valid, long entries, String head, Optional<Long> firstInvalid) {}
