package nl.zetel.law.apportionment;

/** What a lot decides. */
public enum LotKind {
    /** Which list gets a seat for the largest remainder (P 8). */
    LARGEST_REMAINDER,
    /** Which list gets a seat for the highest average (P 7, P 8). */
    HIGHEST_AVERAGE,
    /** Which list loses its seat to the list with the absolute majority (P 9). */
    ABSOLUTE_MAJORITY,
    /** Which candidate of a list is elected on preference votes (P 15). */
    CANDIDATE
}
