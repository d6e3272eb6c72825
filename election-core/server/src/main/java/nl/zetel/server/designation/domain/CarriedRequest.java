package nl.zetel.server.designation.domain;

import java.time.OffsetDateTime;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * That a request which came too late for one election is handled at a later one ("aangehouden verzoek", Kieswet G 3(1)).
 *
 * @param requestId the request, which stays where it was received, with its files
 * @param fromElectionId the election at which it was handled until then
 * @param takenOverAt when it was taken over
 * @param state whether it is handled here now
 */
public record CarriedRequest(String requestId, String fromElectionId, OffsetDateTime takenOverAt, State state) {

    /** Whether it is handled at this election. */
    public enum State implements Lawful<State> {
        /** It is handled here. */
        HERE,
        /** It came too late for this election as well, and a later one took it over. */
        PASSED_ON,
        /** An election before this one, entered afterwards, handles it. */
        GIVEN_BACK;

        @Override
        public Set<State> next() {
            return switch (this) {
                case HERE -> Set.of(PASSED_ON, GIVEN_BACK);
                case PASSED_ON, GIVEN_BACK -> Set.of(HERE);
            };
        }
    }

    /** A request that is handled here from now on. */
    public static CarriedRequest here(String requestId, String fromElectionId, OffsetDateTime now) {
        return new CarriedRequest(requestId, fromElectionId, now, State.HERE);
    }

    /** The same, once another election took it over: a later one, or one before this. */
    public CarriedRequest left(boolean later) {
        return new CarriedRequest(
                requestId, fromElectionId, takenOverAt, state.to(later ? State.PASSED_ON : State.GIVEN_BACK));
    }
}
