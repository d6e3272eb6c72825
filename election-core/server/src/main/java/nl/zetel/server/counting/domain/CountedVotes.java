package nl.zetel.server.counting.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zetel.api.document.Fingerprint;

/**
 * The votes that a result is calculated from: every station is complete and every difference between the sources is
 * explained.
 *
 * @param ballot what stands on the ballot
 * @param total all stations together
 * @param eligible eligible voters of all stations; 0 where no station knows them
 * @param stations each station, in the order of their numbers
 */
public record CountedVotes(Ballot ballot, Sums total, long eligible, List<Station> stations) {

    /** Copies the list. */
    public CountedVotes {
        stations = List.copyOf(stations);
    }

    /**
     * The count of a station.
     *
     * @param station the station
     * @param session the session whose report it is
     * @param sums its votes
     */
    public record Station(PollingStation station, int session, Sums sums) {}

    /** A key that changes when any number does. */
    public String key() {
        return Fingerprint.of(stations.toString().getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
