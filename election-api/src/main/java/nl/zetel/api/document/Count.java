package nl.zetel.api.document;

import java.util.List;
import java.util.Map;

/**
 * A count (510b with its stations, 510d without).
 *
 * @param kind {@link DocumentKind#COUNT} or {@link DocumentKind#TOTAL_COUNT}
 * @param header head
 * @param election election
 * @param total all stations together
 * @param stations stations in the document's order; empty in a total count
 */
public record Count(
        DocumentKind kind, DocumentHeader header, ElectionReference election, Votes total, List<StationCount> stations)
        implements ElectionDocument {

    /**
     * Checks what it is given.
     *
     * @param kind {@link DocumentKind#COUNT} or {@link DocumentKind#TOTAL_COUNT}
     * @param header head
     * @param election election
     * @param total all stations together
     * @param stations stations in the document's order; empty in a total count
     * @throws IllegalArgumentException if the kind is not a count's
     */
    public Count {
        if (kind != DocumentKind.COUNT && kind != DocumentKind.TOTAL_COUNT) {
            throw new IllegalArgumentException("A count is of kind COUNT or TOTAL_COUNT, not " + kind);
        }
        stations = List.copyOf(stations);
    }

    /**
     * The count of one station.
     *
     * @param id identifier, such as {@code 0277::SB1}; leading zeros kept
     * @param name name as the document writes it, with postal code
     * @param votes votes and ballots
     * @param investigations reasons of investigation with yes or no, in the document's order
     */
    public record StationCount(String id, String name, Votes votes, Map<String, Boolean> investigations) {

        /**
         * Copies the map; its order is kept.
         *
         * @param id identifier, such as {@code 0277::SB1}; leading zeros kept
         * @param name name as the document writes it, with postal code
         * @param votes votes and ballots
         * @param investigations reasons of investigation with yes or no, in the document's order
         */
        public StationCount {
            investigations = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(investigations));
        }
    }
}
