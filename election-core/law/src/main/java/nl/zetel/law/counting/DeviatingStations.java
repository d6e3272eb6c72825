package nl.zetel.law.counting;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** A station at which a list has a share of the votes that differs strongly from its share at the neighbours. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class DeviatingStations {

    private DeviatingStations() {}

    static void check(Station station, List<Station> stations, Neighbours neighbours, Plausibility scope) {
        StationTotals others = neighbours.areAll(station.id())
                ? scope.totals().without(station.own())
                : together(stations, station, neighbours);
        long minimum = scope.thresholds().deviationVotes();
        if (station.votes() < minimum || others.all() < minimum) {
            return;
        }
        for (int list : scope.totals().lists()) {
            long ours = perMille(station.own().ofList(list), station.votes());
            report(station, list, ours, perMille(others.ofList(list), others.all()), scope);
        }
    }

    private static StationTotals together(List<Station> stations, Station station, Neighbours neighbours) {
        StationTotals together = new StationTotals();
        stations.stream()
                .filter(other -> neighbours.areNeighbours(station.id(), other.id()))
                .forEach(other -> together.add(other.count()));
        return together;
    }

    private static void report(Station station, int list, long here, long there, Plausibility scope) {
        if (Math.abs(here - there) >= scope.thresholds().deviationPerMille()) {
            scope.findings()
                    .addPlausibility(
                            station.id(),
                            "STATION_DEVIATES",
                            List.of(CountField.ofList(Kind.LIST_TOTAL, list)),
                            list,
                            percentage(here),
                            percentage(there));
        }
    }

    private static long perMille(long part, long whole) {
        return 1000 * part / whole;
    }

    /** Thousandths as a percentage with one decimal, in Dutch. */
    static String percentage(long perMille) {
        return perMille / 10 + "," + perMille % 10;
    }
}
