package nl.zetel.server.counting.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.counting.CandidateCount;
import nl.zetel.law.counting.Difference;
import nl.zetel.law.counting.ListCount;
import nl.zetel.law.counting.ReportQuestions;
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
        @Nullable List<ListDocument> lists,
        Optional<QuestionsDocument> questions) {

    /** Answers to the questions beside the numbers. */
    public record QuestionsDocument(
            @Nullable Set<Difference.Answer> investigated,
            @Nullable Set<Difference.Answer> recounted,
            @Nullable Set<Difference.Answer> stationUnexplained,
            @Nullable Set<Difference.Answer> stationListsDiffer,
            @Nullable Set<Difference.Answer> corrigendum,
            @Nullable Set<Difference.Answer> sheet,
            @Nullable Set<ReportQuestions.Reason> reasons,
            @Nullable Set<Difference.Answer> corrected) {

        ReportQuestions questions() {
            return new ReportQuestions(
                    set(investigated),
                    set(recounted),
                    set(stationUnexplained),
                    set(stationListsDiffer),
                    set(corrigendum),
                    set(sheet),
                    set(reasons),
                    set(corrected));
        }
    }

    private static <T> Set<T> set(@Nullable Set<T> given) {
        return given == null ? Set.of() : given;
    }

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
                set(comparison),
                more.orElse(0L),
                fewer.orElse(0L),
                set(explained),
                explanation == null ? "" : explanation,
                lists == null
                        ? List.of()
                        : lists.stream().map(ListDocument::count).toList(),
                questions.map(QuestionsDocument::questions));
    }
}
