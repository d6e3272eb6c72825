package nl.zetel.server.nomination.rest;

import java.util.Optional;
import nl.zetel.api.Severity;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.FindingReview;
import nl.zetel.server.store.Stored;

/** A finding about a candidate as its caller sees it. */
public record CandidateFindingView(
        String id,
        String roundId,
        int position,
        Severity severity,
        String code,
        String field,
        String article,
        String text,
        String listed,
        String registered,
        boolean current,
        CandidateFinding.State state,
        Optional<FindingReview> review) {

    static CandidateFindingView of(Stored<CandidateFinding> stored) {
        CandidateFinding finding = stored.value();
        return new CandidateFindingView(
                stored.id(),
                finding.roundId(),
                finding.position(),
                finding.severity(),
                finding.code(),
                finding.field(),
                finding.article(),
                finding.text(),
                finding.listed(),
                finding.registered(),
                finding.current(),
                finding.state(),
                finding.review());
    }
}
