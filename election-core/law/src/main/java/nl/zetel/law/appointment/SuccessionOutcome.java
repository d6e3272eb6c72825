package nl.zetel.law.appointment;

import java.util.List;
import nl.zetel.law.Step;
import nl.zetel.law.apportionment.LotRequired;

/** Who fills a seat. */
public sealed interface SuccessionOutcome {

    /** Everybody who ranks higher and is passed over, in the order of the ranking. */
    List<PassedOver> passedOver();

    /** How it was decided. */
    List<Step> steps();

    /**
     * This candidate is to be appointed.
     *
     * @param list number of the list, another one if the list of the one who leaves is exhausted
     * @param candidate number on the list
     * @param passedOver everybody who ranks higher and is passed over
     * @param steps how it was decided
     */
    record Successor(int list, int candidate, List<PassedOver> passedOver, List<Step> steps)
            implements SuccessionOutcome {

        /** Copies the lists. */
        public Successor {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A lot has to be drawn in a session of the committee first (W 5).
     *
     * @param lot what it decides
     * @param passedOver everybody on the exhausted list
     * @param steps how it was decided
     */
    record DrawLot(LotRequired lot, List<PassedOver> passedOver, List<Step> steps) implements SuccessionOutcome {

        /** Copies the lists. */
        public DrawLot {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Nobody can be appointed; the seat stays empty.
     *
     * @param passedOver everybody who was looked at
     * @param steps how it was decided
     */
    record NoSuccessor(List<PassedOver> passedOver, List<Step> steps) implements SuccessionOutcome {

        /** Copies the lists. */
        public NoSuccessor {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }

    /**
     * The rules do not lead to one list, because the seats held are not those that the calculation gives; the committee has
     * to decide.
     *
     * @param passedOver everybody on the exhausted list
     * @param steps how far the rules lead
     */
    record CommitteeDecides(List<PassedOver> passedOver, List<Step> steps) implements SuccessionOutcome {

        /** Copies the lists. */
        public CommitteeDecides {
            passedOver = List.copyOf(passedOver);
            steps = List.copyOf(steps);
        }
    }
}
