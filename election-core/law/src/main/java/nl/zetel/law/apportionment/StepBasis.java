package nl.zetel.law.apportionment;

import java.util.List;
import nl.zetel.law.Fraction;

/** The numbers that justify a {@link Step}. */
public sealed interface StepBasis {

    /**
     * A residual seat goes to the largest value.
     *
     * @param value remainder (votes) or average (votes per seat) of the list that gets the seat
     * @param considered every list that took part in this round, ascending by number
     * @param byLot whether a lot decided between equal values
     */
    record Comparison(Fraction value, List<Considered> considered, boolean byLot) implements StepBasis {

        /** Copies the lists. */
        public Comparison {
            considered = List.copyOf(considered);
        }
    }

    /**
     * A list that takes part in a round.
     *
     * @param list its number
     * @param value its remainder or average
     */
    record Considered(int list, Fraction value) {}

    /**
     * A list has more than half of the votes, yet not of the seats.
     *
     * @param votes its votes
     * @param totalVotes votes of all lists
     * @param seats its seats before this step
     * @param byLot whether a lot decided which list loses the seat
     */
    record Majority(long votes, long totalVotes, int seats, boolean byLot) implements StepBasis {}

    /**
     * A list has more seats than candidates.
     *
     * @param seats its seats before this step
     * @param candidates its living candidates
     * @param fullSeat whether it loses a full seat, because it has no residual seat any more
     */
    record Exhaustion(int seats, int candidates, boolean fullSeat) implements StepBasis {}
}
