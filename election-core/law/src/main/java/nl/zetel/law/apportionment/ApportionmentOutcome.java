package nl.zetel.law.apportionment;

import java.util.List;
import java.util.Optional;
import nl.zetel.law.Fraction;

/**
 * The result of an apportionment, complete or up to the lot that has to be drawn.
 *
 * <p>Full, residual and unassigned seats add up to the seats of the council. As long as a lot has to be drawn, the seats
 * that are still to be given count as unassigned.
 *
 * @param quota electoral quota ("kiesdeler"), votes per seat, in lowest terms
 * @param preferenceThreshold preference threshold
 * @param fullSeats full seats that the lists kept
 * @param residualSeats residual seats that the lists got
 * @param unassignedSeats seats that no list got
 * @param lists lists ascending by number
 * @param lot the lot to draw; absent when the calculation is complete
 * @param steps steps in order
 * @param warnings warnings; empty as long as a lot has to be drawn
 */
public record ApportionmentOutcome(
        Fraction quota,
        PreferenceThreshold preferenceThreshold,
        int fullSeats,
        int residualSeats,
        int unassignedSeats,
        List<ListOutcome> lists,
        Optional<LotRequired> lot,
        List<Step> steps,
        List<ApportionmentWarning> warnings) {

    /** Copies the lists. */
    public ApportionmentOutcome {
        lists = List.copyOf(lists);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** Whether the calculation is complete. */
    public enum Status {
        /** Complete. */
        COMPLETED,
        /** A lot has to be drawn. */
        LOT_REQUIRED
    }

    /** Whether the calculation is complete. */
    public Status status() {
        return lot.isPresent() ? Status.LOT_REQUIRED : Status.COMPLETED;
    }
}
