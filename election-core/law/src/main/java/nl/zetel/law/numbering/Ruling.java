package nl.zetel.law.numbering;

import nl.zetel.law.RefusalException;

/**
 * The committee's finding on a claim, against or with what the rules propose.
 *
 * @param conditionMet whether the committee finds that the condition is met
 * @param reason why, not blank
 */
public record Ruling(boolean conditionMet, String reason) {

    /** @throws RefusalException {@code REASON_MISSING} if the reason is blank */
    public Ruling {
        if (reason.isBlank()) {
            throw new RefusalException("REASON_MISSING", "Een oordeel van het centraal stembureau heeft een reden");
        }
    }
}
