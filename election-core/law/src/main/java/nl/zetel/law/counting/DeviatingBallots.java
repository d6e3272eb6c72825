package nl.zetel.law.counting;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/** A station with a share of blank or invalid ballots far above that of all stations together. */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class DeviatingBallots {

    /** Votes cast from which on a share says something. */
    private static final long ENOUGH = 100;

    /** Difference of the shares in thousandths. */
    private static final long FAR_PER_MILLE = 20;

    /** How many times the share of the others. */
    private static final long FAR_FACTOR = 3;

    private DeviatingBallots() {}

    static void check(List<PollingStationCount> stations, Findings findings) {
        check(stations, "BLANK_DEVIATES", Kind.F, Ballots::blank, findings);
        check(stations, "INVALID_DEVIATES", Kind.G, Ballots::invalid, findings);
    }

    private static void check(
            List<PollingStationCount> stations,
            String code,
            Kind field,
            ToLongFunction<Ballots> part,
            Findings findings) {
        long all = sum(stations, part);
        long cast = sum(stations, Ballots::cast);
        for (PollingStationCount station : stations) {
            Ballots own = station.ballots();
            long others = cast - own.cast();
            if (own.cast() >= ENOUGH && others >= ENOUGH) {
                long here = 1000 * part.applyAsLong(own) / own.cast();
                long there = 1000 * (all - part.applyAsLong(own)) / others;
                if (here - there >= FAR_PER_MILLE && here >= FAR_FACTOR * there) {
                    findings.addPlausibility(
                            station.station(),
                            code,
                            Findings.fields(field),
                            DeviatingStations.percentage(here),
                            DeviatingStations.percentage(there));
                }
            }
        }
    }

    private static long sum(List<PollingStationCount> stations, ToLongFunction<Ballots> part) {
        return stations.stream()
                .map(PollingStationCount::ballots)
                .mapToLong(part)
                .sum();
    }
}
