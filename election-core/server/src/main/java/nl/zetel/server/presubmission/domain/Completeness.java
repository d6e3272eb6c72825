package nl.zetel.server.presubmission.domain;

import java.util.Comparator;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.law.LegalBasis;

/**
 * Whether a list is complete, as it is seen at a step.
 *
 * @param step the step
 * @param findings errors first, then warnings, then remarks
 */
@LegalBasis({"Kieswet H 1", "Kieswet I 1", "Kieswet I 2(1)"})
public record Completeness(CompletenessStep step, List<AdvisedFinding> findings) {

    private static final String OMISSION = "OMISSION_";

    /** Copies the list. */
    public Completeness {
        findings = List.copyOf(findings);
    }

    /**
     * The findings as that step sees them. What can be repaired after nomination day weighs more the nearer it comes; what
     * makes a list or a candidate fall is an error at every step, since it can only be mended before.
     *
     * @param moments the days that advice names
     */
    public static Completeness of(CompletenessStep step, List<Finding> findings, AdviceMoments moments) {
        return new Completeness(
                step,
                findings.stream()
                        .map(finding -> seen(step, finding, moments))
                        .sorted(Comparator.comparing(AdvisedFinding::severity))
                        .toList());
    }

    private static AdvisedFinding seen(CompletenessStep step, Finding finding, AdviceMoments moments) {
        boolean repairable = finding.code().startsWith(OMISSION);
        Severity severity = repairable ? severity(step) : finding.severity();
        return new AdvisedFinding(
                severity,
                finding.code(),
                finding.location(),
                finding.message(),
                moments.advice(step, severity, repairable));
    }

    private static Severity severity(CompletenessStep step) {
        return switch (step) {
            case DRAFT -> Severity.INFO;
            case PRE_SUBMISSION -> Severity.WARNING;
            case SUBMISSION, EXAMINATION -> Severity.ERROR;
        };
    }

    /** How many findings are that serious. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
