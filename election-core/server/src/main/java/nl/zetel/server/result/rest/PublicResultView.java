package nl.zetel.server.result.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.law.Fraction;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.result.application.PublicResults.Published;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.store.Stored;

/** The established result as everybody may see it: nothing of persons but what stands on the lists. */
public record PublicResultView(
        String documentId,
        String name,
        String municipalityName,
        LocalDate electionDay,
        OffsetDateTime establishedAt,
        int seats,
        long totalVotes,
        Fraction quota,
        String quotaText,
        ResultView.Turnout turnout,
        List<PublicList> lists,
        List<ResultView.StepView> steps,
        List<ResultView.WarningView> warnings) {

    /** A list. */
    public record PublicList(
            int number,
            String designation,
            long votes,
            int fullSeats,
            int seats,
            List<ResultView.ElectedView> elected,
            List<Integer> ranking,
            List<PublicVotes> candidates) {}

    /** The votes on a candidate. */
    public record PublicVotes(int candidate, String name, long votes) {}

    static PublicResultView of(Published published) {
        Stored<ElectionResult> stored = published.result();
        ElectionResult result = stored.value();
        CandidateNames names = published.names();
        ResultView view = ResultView.of(stored, names);
        return new PublicResultView(
                published.election().documentId(),
                published.election().name(),
                published.election().municipalityName(),
                published.election().electionDay(),
                result.establishment().orElseThrow().at(),
                result.seats(),
                view.totalVotes(),
                view.quota(),
                view.quotaText(),
                view.turnout(),
                view.lists().stream().map(list -> list(list, result, names)).toList(),
                view.steps(),
                view.warnings());
    }

    private static PublicList list(ResultView.ListView list, ElectionResult result, CandidateNames names) {
        Sums.ListSum votes = result.votes().list(list.number()).orElseThrow();
        return new PublicList(
                list.number(),
                list.designation(),
                list.votes(),
                list.fullSeats(),
                list.seats(),
                list.elected(),
                list.ranking(),
                votes.candidates().stream()
                        .map(each ->
                                new PublicVotes(each.number(), names.name(list.number(), each.number()), each.votes()))
                        .toList());
    }
}
