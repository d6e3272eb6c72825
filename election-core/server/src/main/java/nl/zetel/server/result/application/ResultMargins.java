package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.CandidateMargins;
import nl.zetel.server.result.domain.CandidateMargins.CandidateMargin;
import nl.zetel.server.result.domain.CandidateTransfers;
import nl.zetel.server.result.domain.CandidateTransfers.StationCandidates;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.Margins;
import nl.zetel.server.result.domain.Margins.ListMargin;
import nl.zetel.server.result.domain.StationMargins;
import nl.zetel.server.result.domain.StationMargins.StationMargin;

/** How near a result is to another one, and which stations could change it (what P 21 asks before a recount). */
@ApplicationScoped
@Transactional
public class ResultMargins {

    @Inject
    Results results;

    @Inject
    Reconciliations reconciliations;

    /**
     * The margins of a result.
     *
     * @param lists each list
     * @param candidates each candidate who was not elected
     * @param stations the stations that could change the seats; absent where the counts are no longer those of the result
     * @param stationCandidates the stations that could change who is elected on the seats of a list; absent likewise
     */
    public record Found(
            List<ListMargin> lists,
            List<CandidateMargin> candidates,
            Optional<List<StationMargin>> stations,
            Optional<List<StationCandidates>> stationCandidates) {

        /** Copies the lists. */
        public Found {
            lists = List.copyOf(lists);
            candidates = List.copyOf(candidates);
            stations = stations.map(List::copyOf);
            stationCandidates = stationCandidates.map(List::copyOf);
        }
    }

    /** @throws ProblemException if a lot has to be drawn first */
    public Found of(String electionId, String resultId) {
        ElectionResult result = results.get(electionId, resultId).value();
        if (result.outcome().lot().isPresent()) {
            throw ResultOrder.lotFirst("Kieswet P 14");
        }
        Optional<List<CountedVotes.Station>> stations = stations(electionId, result);
        return new Found(
                Margins.lists(result),
                CandidateMargins.of(result),
                stations.map(all -> StationMargins.of(Margins.transfers(result), all)),
                stations.map(all -> CandidateTransfers.in(CandidateTransfers.of(result), all)));
    }

    private Optional<List<CountedVotes.Station>> stations(String electionId, ElectionResult result) {
        return reconciliations
                .votes(electionId)
                .filter(votes -> votes.key().equals(result.countsKey()))
                .map(CountedVotes::stations);
    }
}
