package nl.zetel.server.result.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The decision to count ballots again ("nieuwe opneming", P 21, V 4).
 *
 * @param number number in the session, from 1
 * @param ground what it rests on
 * @param reason the serious suspicion, or the council's order, in words
 * @param stations stations that are counted again, each with the session of the count that held until then
 * @param noticeReceivedOn when the council's notice was received (V 8); only with its order
 * @param resultBy the last day to establish the corrected result (V 9); only with its order
 * @param resultId the result as it had been calculated; blank if there was none
 * @param decidedAt when
 * @param decidedBy who recorded it
 */
public record Recount(
        int number,
        Ground ground,
        String reason,
        List<RecountedStation> stations,
        Optional<LocalDate> noticeReceivedOn,
        Optional<LocalDate> resultBy,
        String resultId,
        OffsetDateTime decidedAt,
        String decidedBy) {

    /** Copies the list. */
    public Recount {
        stations = List.copyOf(stations);
    }

    /** What a recount rests on. */
    public enum Ground {
        /** The committee itself suspects errors that may move a seat. */
        EX_OFFICIO("Kieswet P 21(1)", "ambtshalve"),
        /** Voters asked for it, with reasons. */
        VOTERS_REQUEST("Kieswet P 21(1)", "op verzoek van kiezers"),
        /** The council orders it to examine the credentials; after the result was established. */
        COUNCIL_ORDER("Kieswet V 4", "op last van de raad");

        private final String article;
        private final String dutch;

        Ground(String article, String dutch) {
            this.article = article;
            this.dutch = dutch;
        }

        /** Its article. */
        public String article() {
            return article;
        }

        /** In Dutch. */
        public String dutch() {
            return dutch;
        }
    }

    /**
     * A station that is counted again.
     *
     * @param stationId identifier of the station
     * @param number its number
     * @param countSession session of the count that held when the recount was decided
     */
    public record RecountedStation(String stationId, String number, int countSession) {}
}
