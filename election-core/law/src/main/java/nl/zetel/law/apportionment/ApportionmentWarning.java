package nl.zetel.law.apportionment;

/** Something about a completed calculation that the committee has to know. */
public enum ApportionmentWarning {
    /** There are not enough candidates: seats stay empty. */
    SEATS_UNASSIGNED,
    /** P 9 and P 10 were both applied; the law does not say how they go together. Ask the Kiesraad. */
    ABSOLUTE_MAJORITY_AND_LIST_EXHAUSTION
}
