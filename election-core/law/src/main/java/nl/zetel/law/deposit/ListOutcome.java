package nl.zetel.law.deposit;

import nl.zetel.law.Fraction;
import nl.zetel.law.RefusalException;

/** How a list fared for which a nomination deposit was paid. */
public sealed interface ListOutcome {

    /** The result of the election has not been established. */
    record NotEstablished() implements ListOutcome {}

    /** The result has been established and no valid list was handed in. */
    record NoValidList() implements ListOutcome {}

    /**
     * The result of a valid list.
     *
     * @param votes votes on the list, 0 to 999,999,999
     * @param seats seats of the list, not negative
     * @param quota electoral quota of Kieswet P 5; numerator and denominator at most 999,999,999
     */
    record Valid(long votes, int seats, Fraction quota) implements ListOutcome {

        private static final long MAXIMUM = 999_999_999;

        /** @throws RefusalException {@code VOTES_OUT_OF_RANGE} or {@code SEATS_OUT_OF_RANGE} for impossible numbers */
        public Valid {
            if (votes < 0 || votes > MAXIMUM || quota.numerator() > MAXIMUM || quota.denominator() > MAXIMUM) {
                throw new RefusalException("VOTES_OUT_OF_RANGE", "Stemmen en kiesdeler liggen tussen 0 en 999.999.999");
            }
            if (seats < 0) {
                throw new RefusalException("SEATS_OUT_OF_RANGE", "Een aantal zetels is niet negatief");
            }
        }
    }
}
