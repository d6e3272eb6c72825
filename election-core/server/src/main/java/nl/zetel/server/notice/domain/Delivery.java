package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

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
    public enum State {
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
        return new Delivery(subscriptionId, State.SENDING, attempts + 1, "", Optional.of(now));
    }

    /** The same in another state. */
    public Delivery in(State newState, String newReason, OffsetDateTime now) {
        return new Delivery(subscriptionId, newState, attempts, newReason, Optional.of(now));
    }
}
