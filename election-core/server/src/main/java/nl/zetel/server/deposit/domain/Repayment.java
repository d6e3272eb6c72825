package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Money;
import nl.zetel.server.state.Lawful;

/**
 * One payment back of a deposit and what became of it. Name and account stand in the order alone.
 *
 * @param endToEndId identification that comes back on the statement; never used twice
 * @param transactionId the movement with which the money came in
 * @param amount how much goes back
 * @param orderId the order that it stands in
 * @param state what became of it
 * @param comeback how it came back; empty unless it did
 */
public record Repayment(
        String endToEndId,
        String transactionId,
        Money amount,
        String orderId,
        State state,
        Optional<Comeback> comeback) {

    /** What became of a payment back. */
    public enum State implements Lawful<State> {
        /** In an order that nobody approved yet. */
        PROPOSED,
        /** In an order that was approved and may be at the bank. */
        APPROVED,
        /** The bank booked it. */
        PAID,
        /** It came back; to be paid again. */
        RETURNED,
        /** In an order that was rejected; never paid. */
        REJECTED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> Set.of(APPROVED, REJECTED);
                case APPROVED -> Set.of(PAID, RETURNED);
                case PAID -> Set.of(RETURNED);
                case RETURNED, REJECTED -> Set.of();
            };
        }
    }

    /**
     * How a payment came back.
     *
     * @param transactionId the movement with which it did
     * @param reason reason of the bank, such as AC04; blank if it gave none
     * @param bookedOn day of booking, if the bank named one
     */
    public record Comeback(String transactionId, String reason, Optional<LocalDate> bookedOn) {}

    /** A payment back in an order that waits for approval. */
    public static Repayment proposed(RefundLine line, String orderId) {
        return new Repayment(
                line.endToEndId(), line.transactionId(), line.amount(), orderId, State.PROPOSED, Optional.empty());
    }

    /** The same, with what became of it. */
    public Repayment in(State newState) {
        return new Repayment(endToEndId, transactionId, amount, orderId, state.to(newState), comeback);
    }

    /** The same, come back. */
    public Repayment returned(Comeback how) {
        return new Repayment(endToEndId, transactionId, amount, orderId, state.to(State.RETURNED), Optional.of(how));
    }
}
