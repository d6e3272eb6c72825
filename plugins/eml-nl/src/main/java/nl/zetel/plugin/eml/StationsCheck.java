package nl.zetel.plugin.eml;

import java.util.HashSet;
import java.util.Set;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.api.document.PollingStationList.PollingStation;

/** Checks polling stations. The files of municipal tools are careless: only what cannot be told apart is an error. */
final class StationsCheck {

    private final Findings findings;

    StationsCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks polling stations. */
    void check(PollingStationList list) {
        new ElectionCheck(findings).check(list.kind(), list.header(), list.election());
        if (list.eligibleVoters().isEmpty()) {
            findings.warning("VOTERS_MISSING", "eligibleVoters");
        }
        if (list.stations().isEmpty()) {
            findings.warning("STATIONS_MISSING", "stations");
        }
        Set<String> numbers = new HashSet<>();
        for (PollingStation station : list.stations()) {
            check(station, numbers);
        }
    }

    private void check(PollingStation station, Set<String> numbers) {
        String place = "stations[" + station.number() + "]";
        if (!numbers.add(station.number())) {
            findings.error("STATION_TWICE", place);
        }
        if (!station.number().matches("\\d+")) {
            findings.warning("STATION_NUMBER", place);
        }
        if (station.name().isBlank()) {
            findings.warning("STATION_NAME_MISSING", place);
        }
        if (station.eligibleVoters().isEmpty()) {
            findings.warning("VOTERS_MISSING", place);
        }
    }
}
