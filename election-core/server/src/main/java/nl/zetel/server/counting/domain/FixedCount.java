package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;

/**
 * The count of a station that two people entered alike, or that a third one decided on. A corrected report makes a new
 * one; the old one stays.
 *
 * @param stationId identifier of the station
 * @param number number of the station
 * @param session the session whose report it is
 * @param current whether it is the one that counts
 * @param count the count, with every list and candidate
 * @param completedAt when it was fixed
 */
public record FixedCount(
        String stationId, String number, int session, boolean current, EnteredCount count, OffsetDateTime completedAt) {

    /** What the count of a station in a session is found by. */
    public static String key(String stationId, int session) {
        return stationId + "." + session;
    }

    /** No longer the one that counts. */
    public FixedCount superseded() {
        return new FixedCount(stationId, number, session, false, count, completedAt);
    }
}
