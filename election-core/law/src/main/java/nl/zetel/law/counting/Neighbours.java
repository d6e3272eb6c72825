package nl.zetel.law.counting;

import java.util.Map;
import java.util.Set;
import nl.zetel.law.LegalBasis;

/**
 * Which polling stations are neighbours, by their identifiers.
 *
 * @param byStation neighbours of a station; a station that is not there is compared with all others
 */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
public record Neighbours(Map<String, Set<String>> byStation) {

    /** Copies the map. */
    public Neighbours {
        byStation = Map.copyOf(byStation);
    }

    /** Every station is compared with all others. */
    public static Neighbours all() {
        return new Neighbours(Map.of());
    }

    /** Whether the station is compared with all others. */
    boolean areAll(String station) {
        return !byStation.containsKey(station);
    }

    boolean areNeighbours(String station, String other) {
        Set<String> neighbours = byStation.get(station);
        return !station.equals(other) && (neighbours == null || neighbours.contains(other));
    }
}
