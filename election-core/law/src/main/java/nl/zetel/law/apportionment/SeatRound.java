package nl.zetel.law.apportionment;

import nl.zetel.law.Fraction;

/** A way to give residual seats: the list with the largest value gets one seat. */
interface SeatRound {

    StepKind kind();

    LotKind lot();

    /** Whether the list takes part. */
    boolean mayGet(Standings standings, int list);

    /** Compares the values of two lists. */
    int compare(Standings standings, int one, int other);

    /** What the list competes with. */
    Fraction value(Standings standings, int list);
}
