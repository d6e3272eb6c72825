package nl.zetel.law.designation;

import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;

/**
 * What the rules find about a requested designation.
 *
 * @param designation the designation as it would be registered
 * @param proposal what is proposed
 * @param count its characters in each reading
 * @param grounds all six grounds of refusal, a to f
 * @param similar known designations that look like it, the most alike first
 * @param findings what else a person should know
 * @param steps how that was found
 */
public record DesignationReview(
        DesignationText designation,
        Proposal proposal,
        CharacterCount count,
        List<GroundFinding> grounds,
        List<SimilarDesignation> similar,
        List<Finding> findings,
        List<Step> steps) {

    /** Copies the lists. */
    public DesignationReview {
        grounds = List.copyOf(grounds);
        similar = List.copyOf(similar);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /**
     * Reviews a request on all grounds.
     *
     * @throws nl.zetel.law.RefusalException {@code NO_RULESET} if no ruleset covers the election
     */
    @LegalBasis({"Kieswet G 3(1)", "Kieswet G 3(4)", "Kieswet G 3(6)", "Kieswet G 4(1)"})
    public static DesignationReview of(DesignationRequest request) {
        return new ReviewCalculation(request).calculate();
    }

    /** What the rules say about that ground. @throws RefusalException {@code GROUND_UNKNOWN} if nothing was found of it */
    public GroundFinding ground(RefusalGround ground) {
        return grounds.stream()
                .filter(finding -> finding.ground() == ground)
                .findFirst()
                .orElseThrow(() -> new RefusalException("GROUND_UNKNOWN", "Deze toets kent geen grond " + ground));
    }
}
