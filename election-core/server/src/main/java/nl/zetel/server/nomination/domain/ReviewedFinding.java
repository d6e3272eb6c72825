package nl.zetel.server.nomination.domain;

import java.util.Optional;
import nl.zetel.api.Severity;

/**
 * A finding about a candidate with what a person made of it, for the examination of the list.
 *
 * @param findingId identifier of the finding
 * @param position position on the list, from 1
 * @param code stable code
 * @param severity how serious it is
 * @param article article
 * @param text one Dutch sentence without personal data
 * @param disposition what a person made of it; absent while nobody looked
 * @param correction the corrected notation; only with {@link Disposition#CORRECT}
 */
public record ReviewedFinding(
        String findingId,
        int position,
        String code,
        Severity severity,
        String article,
        String text,
        Optional<Disposition> disposition,
        Optional<Correction> correction) {

    /** The finding as the examination sees it. */
    public static ReviewedFinding of(String id, CandidateFinding finding) {
        return new ReviewedFinding(
                id,
                finding.position(),
                finding.code(),
                finding.severity(),
                finding.article(),
                finding.text(),
                finding.review().map(FindingReview::disposition),
                finding.review().flatMap(FindingReview::correction));
    }
}
