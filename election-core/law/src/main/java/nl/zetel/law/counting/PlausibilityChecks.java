package nl.zetel.law.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;

/**
 * What is only strange about a count beside those of the other stations: a list that is missing, a slip of the keys, votes
 * with the neighbouring candidate, two lists that may have changed places, a turnout over 100 %, a station unlike its neighbours or
 * with many more blank or invalid ballots.
 */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
public final class PlausibilityChecks {

    /** Code of the finding about two lists that may have changed places; its first two fields name them. */
    public static final String LISTS_SWAPPED = "LISTS_SWAPPED";

    private PlausibilityChecks() {}

    /** With the thresholds of {@link PlausibilityThresholds#DEFAULT}, every station beside all others. */
    public static List<CountFinding> check(List<PollingStationCount> counts) {
        return check(counts, Neighbours.all(), PlausibilityThresholds.DEFAULT);
    }

    /**
     * What is strange, station by station and at the end for all together. Votes are those on the candidates; with fewer
     * than two stations there is little to compare.
     *
     * @throws RefusalException if a station stands there twice, or all have more than 999,999,999 votes together
     */
    public static List<CountFinding> check(
            List<PollingStationCount> counts, Neighbours neighbours, PlausibilityThresholds thresholds) {
        checkUnique(counts);
        StationTotals totals = new StationTotals();
        counts.forEach(totals::add);
        List<Station> stations = counts.stream().map(Station::of).toList();
        Plausibility scope = new Plausibility(totals, thresholds, new Findings());
        for (Station station : stations) {
            if (totals.hasOthers(station)) {
                MissingLists.check(station, scope);
                DigitErrors.check(station, scope);
                NeighbourCandidates.check(station, scope);
                SwappedLists.check(station, scope);
                DeviatingStations.check(station, stations, neighbours, scope);
            }
            Turnout.check(station, scope);
        }
        DeviatingBallots.check(counts, scope.findings());
        Turnout.checkTotal(counts, scope);
        return scope.findings().all();
    }

    private static void checkUnique(List<PollingStationCount> counts) {
        Set<String> identifiers = new HashSet<>();
        for (PollingStationCount count : counts) {
            if (!identifiers.add(count.station())) {
                throw new RefusalException(
                        "DUPLICATE_STATION", "Stembureau " + count.station() + " komt meer dan eens voor.");
            }
        }
    }
}
