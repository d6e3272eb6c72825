package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.state.Lawful;

/**
 * One newsletter to one subscriber. Names the subscription, never the address.
 *
 * @param subscriptionId the subscription
 * @param state where it stands
 * @param attempts how often it was tried
 * @param reason why it did not arrive, in Dutch; blank if there is nothing to say
 * @param at the last change
 */
public record Delivery(String subscriptionId, State state, int attempts, String reason, Optional<OffsetDateTime> at) {

    /** Where a delivery stands. */
    public enum State implements Lawful<State> {
        /** Waits. */
        QUEUED,
        /** Given to the channel. */
        SENDING,
        /** Taken by the channel. */
        SENT,
        /** Not taken for the time being; the next try sends it. */
        FAILED,
        /** Not taken for good. */
        REFUSED,
        /** May have been sent: the channel did not answer, or the server stopped. Not sent again, so nobody gets it twice. */
        UNCERTAIN,
        /** Who was to get it unsubscribed before. */
        WITHDRAWN;

        @Override
        public Set<State> next() {
            return switch (this) {
                case QUEUED, FAILED -> Set.of(SENDING, WITHDRAWN);
                case SENDING -> Set.of(SENT, FAILED, REFUSED, UNCERTAIN);
                case SENT, REFUSED, UNCERTAIN, WITHDRAWN -> Set.of();
            };
        }

        /** Whether it is still to be sent. */
        public boolean open() {
            return this == QUEUED || this == FAILED;
        }
    }

    /** A delivery that waits. */
    public static Delivery queued(String subscriptionId) {
        return new Delivery(subscriptionId, State.QUEUED, 0, "", Optional.empty());
    }

    /** The same, given to the channel. */
    public Delivery begun(OffsetDateTime now) {
        return new Delivery(subscriptionId, state.to(State.SENDING), attempts + 1, "", Optional.of(now));
    }

    /** The same in another state. */
    public Delivery in(State newState, String newReason, OffsetDateTime now) {
        return new Delivery(subscriptionId, state.to(newState), attempts, newReason, Optional.of(now));
    }
}
