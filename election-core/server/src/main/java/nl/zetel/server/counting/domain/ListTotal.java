package nl.zetel.server.counting.domain;

import java.util.Optional;

/**
 * The votes on a list, added up by hand from the signed reports: of all stations, or of one.
 *
 * @param list number of the list
 * @param stationId identifier of the station; absent for all together
 * @param votes votes
 * @param typedBy who typed it, somebody who made no entry
 */
public record ListTotal(int list, Optional<String> stationId, long votes, String typedBy) {

    /** The key that is unique within an election. */
    public String key() {
        return list + ":" + stationId.orElse("");
    }
}
