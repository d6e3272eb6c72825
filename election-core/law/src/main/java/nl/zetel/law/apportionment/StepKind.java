package nl.zetel.law.apportionment;

/** How a seat came or went. */
public enum StepKind {
    /** A residual seat for the largest remainder ("grootste overschot"). */
    LARGEST_REMAINDER,
    /** A residual seat for the highest average ("grootste gemiddelde"). */
    HIGHEST_AVERAGE,
    /** A residual seat for the highest average in the round in which a list gets one seat at most. */
    UNIQUE_HIGHEST_AVERAGE,
    /** The last residual seat moves to the list with the absolute majority of the votes. */
    ABSOLUTE_MAJORITY,
    /** A seat leaves a list that has no candidate for it ("lijstuitputting"). */
    LIST_EXHAUSTION
}
