package nl.zetel.server.counting.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.server.counting.domain.EnteredCount;
import org.jspecify.annotations.Nullable;

/** A report as a caller types it; a field that is left out is empty, which counts as 0. */
public record CountDocument(
        Optional<Long> pollCards,
        Optional<Long> proxies,
        Optional<Long> voterCards,
        Optional<Long> admitted,
        Optional<Long> votesOnCandidates,
        Optional<Long> blank,
        Optional<Long> invalid,
        Optional<Long> cast,
        @Nullable Set<Difference.Comparison> comparison,
        Optional<Long> more,
        Optional<Long> fewer,
        @Nullable Set<Difference.Answer> explained,
        @Nullable String explanation,
        @Nullable List<ListDocument> lists) {

    /** A list of the report. */
    public record ListDocument(
            int number,
            Optional<Long> inSummary,
            Optional<Long> total,
            @Nullable List<CandidateDocument> candidates) {

        ListCount count() {
            return new ListCount(
                    number,
                    inSummary.orElse(0L),
                    total.orElse(0L),
                    candidates == null
                            ? List.of()
                            : candidates.stream().map(CandidateDocument::count).toList());
        }
    }

    /** A candidate of the report. */
    public record CandidateDocument(int number, Optional<Long> votes) {

        CandidateCount count() {
            return new CandidateCount(number, votes.orElse(0L));
        }
    }

    EnteredCount count() {
        return new EnteredCount(
                pollCards.orElse(0L),
                proxies.orElse(0L),
                voterCards.orElse(0L),
                admitted.orElse(0L),
                votesOnCandidates.orElse(0L),
                blank.orElse(0L),
                invalid.orElse(0L),
                cast.orElse(0L),
                comparison == null ? Set.of() : comparison,
                more.orElse(0L),
                fewer.orElse(0L),
                explained == null ? Set.of() : explained,
                explanation == null ? "" : explanation,
                lists == null
                        ? List.of()
                        : lists.stream().map(ListDocument::count).toList());
    }
}
