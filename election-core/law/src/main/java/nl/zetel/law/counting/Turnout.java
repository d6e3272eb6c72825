package nl.zetel.law.counting;

import static nl.zetel.law.counting.Findings.fields;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;

/**
 * A turnout ("opkomst") of more than 100 %. At one station it can be right, as voters choose their station; in the
 * municipality it cannot.
 */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class Turnout {

    private Turnout() {}

    static void check(Station station, Plausibility scope) {
        long eligible = station.count().admission().eligible();
        long voted = voted(station.count());
        if (eligible > 0 && voted > eligible) {
            scope.findings()
                    .addPlausibility(station.id(), "TURNOUT_STATION", fields(Kind.D, Kind.H, Kind.Z), voted, eligible);
        }
    }

    /** All stations together, if each has its eligible voters. */
    static void checkTotal(List<PollingStationCount> stations, Plausibility scope) {
        long eligible = 0;
        long voted = 0;
        for (PollingStationCount station : stations) {
            if (station.admission().eligible() == 0) {
                return;
            }
            eligible += station.admission().eligible();
            voted += voted(station);
        }
        if (voted > eligible) {
            scope.findings().addPlausibility("", "TURNOUT_TOTAL", fields(Kind.D, Kind.H, Kind.Z), voted, eligible);
        }
    }

    private static long voted(PollingStationCount station) {
        return Math.max(station.admission().admitted(), station.ballots().cast());
    }
}
