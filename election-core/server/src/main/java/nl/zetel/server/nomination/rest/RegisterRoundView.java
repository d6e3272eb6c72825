package nl.zetel.server.nomination.rest;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.RegisterCheck;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.store.Stored;

/** A round as its caller sees it. */
public record RegisterRoundView(
        String id,
        RegisterRound.State state,
        String register,
        String startedBy,
        OffsetDateTime startedAt,
        long listVersion,
        int total,
        int checked,
        String message,
        List<CheckedCandidate> candidates) {

    private static final String UNCHECKED = "UNCHECKED";

    /** What is known of a candidate; UNCHECKED for somebody who was not asked for yet. */
    public record CheckedCandidate(int position, String outcome, List<CandidateFindingView> findings) {}

    static RegisterRoundView of(
            Stored<RegisterRound> stored,
            int candidates,
            Map<Integer, RegisterCheck> checks,
            List<Stored<CandidateFinding>> findings) {
        List<CheckedCandidate> all = new ArrayList<>();
        for (int position = 1; position <= candidates; position++) {
            all.add(candidate(position, checks, findings));
        }
        RegisterRound round = stored.value();
        return new RegisterRoundView(
                stored.id(),
                round.state(),
                round.register(),
                round.startedBy(),
                round.startedAt(),
                round.listVersion(),
                candidates,
                checks.size(),
                round.message(),
                all);
    }

    private static CheckedCandidate candidate(
            int position, Map<Integer, RegisterCheck> checks, List<Stored<CandidateFinding>> findings) {
        RegisterCheck check = checks.get(position);
        return new CheckedCandidate(
                position,
                check == null ? UNCHECKED : check.outcome().name(),
                findings.stream()
                        .filter(finding -> finding.value().position() == position)
                        .map(CandidateFindingView::of)
                        .toList());
    }
}
