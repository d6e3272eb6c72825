package nl.zetel.server.dispatch.domain;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.state.Lawful;

/**
 * One sending of a document to somebody. Another try on another way is another dispatch.
 *
 * @param documentId the document
 * @param subject path of what the document is about
 * @param way how it was sent
 * @param number number of the registered letter; blank for another way
 * @param recipient to whom, as far as it is shown: an address with all but its first letter and its domain hidden
 * @param address the address, encrypted, as long as it may still have to be tried; absent afterwards
 * @param state where it stands
 * @param attempts how often it was tried
 * @param reason why it did not arrive, in Dutch; blank if there is nothing to say
 * @param at when it was handed over, or tried last
 */
public record Dispatch(
        String documentId,
        String subject,
        Way way,
        String number,
        String recipient,
        Optional<String> address,
        State state,
        int attempts,
        String reason,
        OffsetDateTime at) {

    /** How a document is sent. */
    public enum Way {
        /** By registered letter ("aangetekende brief"). */
        REGISTERED_MAIL,
        /** Handed over against a dated receipt ("gedagtekend ontvangstbewijs"). */
        RECEIPT,
        /** By mail over a channel of the server; beside a lawful notice, never instead of it. */
        EMAIL,
        /** Downloaded and sent outside of the server. */
        OUTSIDE;

        /** Whether the law counts it as a notice of omissions. */
        @LegalBasis("Kieswet I 2(1)")
        public boolean isNotice() {
            return this == REGISTERED_MAIL || this == RECEIPT;
        }
    }

    /** Where a dispatch stands. */
    public enum State implements Lawful<State> {
        /** Waits for the channel. */
        QUEUED,
        /** Given to the channel. */
        SENDING,
        /** Handed over. */
        SENT,
        /** Not taken for the time being; it can be tried again. */
        FAILED,
        /** Not taken for good. */
        REFUSED,
        /** May have been sent; whoever sends it again may send it twice. */
        UNCERTAIN,
        /** Came back undelivered. */
        RETURNED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case QUEUED -> Set.of(SENDING);
                case SENDING -> Set.of(SENT, FAILED, REFUSED, UNCERTAIN);
                case SENT -> Set.of(RETURNED);
                case FAILED -> Set.of(QUEUED, SENDING);
                case REFUSED, RETURNED -> Set.of();
                case UNCERTAIN -> Set.of(QUEUED);
            };
        }
    }

    /** One that was handed over by people. */
    public static Dispatch handedOver(String documentId, String subject, Way way, String number, OffsetDateTime at) {
        return new Dispatch(documentId, subject, way, number, "", Optional.empty(), State.SENT, 1, "", at);
    }

    /** One that waits for the channel. */
    public static Dispatch queued(
            String documentId, String subject, String recipient, String encrypted, OffsetDateTime at) {
        return new Dispatch(
                documentId, subject, Way.EMAIL, "", recipient, Optional.of(encrypted), State.QUEUED, 0, "", at);
    }

    /** Given to the channel. */
    public Dispatch begun(OffsetDateTime now) {
        return copy(address, state.to(State.SENDING), attempts + 1, "", now);
    }

    /** Waits for the channel again. */
    public Dispatch again(OffsetDateTime now) {
        return copy(address, state.to(State.QUEUED), attempts, "", now);
    }

    /** In another state; the address goes with the last try. */
    public Dispatch in(State newState, String newReason, OffsetDateTime now) {
        boolean over = newState == State.SENT || newState == State.REFUSED || newState == State.RETURNED;
        return copy(over ? Optional.empty() : address, state.to(newState), attempts, newReason, now);
    }

    /** Whether it reached somebody who answers for it, in a way that the law counts as a notice. */
    @LegalBasis("Kieswet I 2(1)")
    public boolean notifies() {
        return way.isNotice() && state == State.SENT;
    }

    private Dispatch copy(
            Optional<String> newAddress, State newState, int newAttempts, String newReason, OffsetDateTime newAt) {
        return new Dispatch(
                documentId, subject, way, number, recipient, newAddress, newState, newAttempts, newReason, newAt);
    }

    /** Whether it says to whom it was sent. */
    public boolean hasRecipient() {
        return !recipient.isEmpty() || address.isPresent() || !number.isEmpty();
    }

    /** The same without to whom it was sent. */
    public Dispatch withoutRecipient() {
        return new Dispatch(documentId, subject, way, "", "", Optional.empty(), state, attempts, reason, at);
    }
}
