package nl.zetel.api.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * Polling stations of a municipality (110b).
 *
 * @param header head
 * @param election election
 * @param eligibleVoters eligible voters of the municipality, absent if the document does not say
 * @param stations polling stations
 */
public record PollingStationList(
        DocumentHeader header, ElectionReference election, OptionalInt eligibleVoters, List<PollingStation> stations)
        implements ElectionDocument {

    /**
     * Copies the list.
     *
     * @param header head
     * @param election election
     * @param eligibleVoters eligible voters of the municipality, absent if the document does not say
     * @param stations polling stations
     */
    public PollingStationList {
        stations = List.copyOf(stations);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.POLLING_STATIONS;
    }

    /**
     * One polling station ("stembureau").
     *
     * @param number station number as text, leading zeros kept
     * @param name name of the place
     * @param postalCode postal code; blank if not given
     * @param eligibleVoters eligible voters of the station, absent if not given
     * @param postal whether votes come by post
     */
    public record PollingStation(
            String number, String name, String postalCode, OptionalInt eligibleVoters, boolean postal) {}
}
