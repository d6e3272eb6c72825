package nl.zetel.server.counting.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the count has come, as everybody may see it: no votes, and no names of who counts.
 *
 * @param election name of the election
 * @param byState stations per state; every state is there
 * @param stations each station, in the order of their numbers
 */
public record PublicProgress(String election, Map<State, Integer> byState, List<Station> stations) {

    /** Where the count of a station stands, for the public. */
    public enum State {
        /** Nobody has begun. */
        NOT_STARTED("Nog niet begonnen"),
        /** The report is being entered, twice. */
        IN_PROGRESS("Wordt ingevoerd"),
        /** The two entries differ, or the report contradicts itself; a third person looks. */
        CHECKING("Wordt nagekeken"),
        /** Entered twice alike, or decided by a third person. */
        COMPLETE("Klaar");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** The same in Dutch. */
        public String text() {
            return text;
        }

        static State of(StationStatus.State state) {
            return switch (state) {
                case NOT_STARTED -> NOT_STARTED;
                case IN_PROGRESS -> IN_PROGRESS;
                case DIFFERENCES, ERRORS -> CHECKING;
                case COMPLETE -> COMPLETE;
            };
        }
    }

    /**
     * A station.
     *
     * @param number its number
     * @param name its name
     * @param state where its count stands
     * @param corrected whether a corrected report is or was entered
     */
    public record Station(String number, String name, State state, boolean corrected) {}

    /** Copies the collections. */
    public PublicProgress {
        byState = Map.copyOf(byState);
        stations = List.copyOf(stations);
    }

    /** What everybody may see of these. */
    public static PublicProgress of(String election, List<StationStatus> statuses) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        for (State state : State.values()) {
            byState.put(state, 0);
        }
        statuses.forEach(status -> byState.merge(State.of(status.state()), 1, Integer::sum));
        return new PublicProgress(
                election,
                byState,
                statuses.stream()
                        .map(status -> new Station(
                                status.number(), status.name(), State.of(status.state()), status.session() > 1))
                        .toList());
    }

    /** Stations in that state. */
    public int in(State state) {
        return byState.getOrDefault(state, 0);
    }
}
