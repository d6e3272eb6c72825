package nl.zetel.law.counting;

import nl.zetel.law.RefusalException;

/** The numbers that a certified report can hold. */
final class Numbers {

    static final long MAXIMUM = 999_999_999;

    private Numbers() {}

    static void check(long... numbers) {
        for (long number : numbers) {
            if (number < 0 || number > MAXIMUM) {
                throw new RefusalException(
                        "COUNT_OUT_OF_RANGE", "Een aantal ligt tussen 0 en " + MAXIMUM + "; " + number + " kan niet.");
            }
        }
    }

    /** Whether {@code part >= percent/100 * whole}, that is at least the threshold rounded up. */
    static boolean reachesPercent(long part, long percent, long whole) {
        return 100 * part >= percent * whole;
    }
}
