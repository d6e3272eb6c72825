package nl.zetel.server.nomination.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a person made of a finding.
 *
 * @param disposition the outcome
 * @param reason why
 * @param correction the corrected notation; only with {@link Disposition#CORRECT}
 * @param reviewedBy who
 * @param reviewedAt when
 */
public record FindingReview(
        Disposition disposition,
        String reason,
        Optional<Correction> correction,
        String reviewedBy,
        OffsetDateTime reviewedAt) {}
