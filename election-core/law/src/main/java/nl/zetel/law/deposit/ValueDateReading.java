package nl.zetel.law.deposit;

import nl.zetel.law.LegalBasis;

/**
 * What the law leaves open about a payment with a value date ("valutadatum") within the term that the bank booked after it,
 * as banks do with days without booking.
 */
@LegalBasis("Kiesbesluit H 3(1)")
public enum ValueDateReading {
    /** A person judges each; until then it proves nothing. */
    JUDGED,
    /** The value date counts, unless a person judged otherwise. */
    VALUE_DATE_COUNTS,
    /** The booking counts, unless a person judged otherwise. */
    BOOKING_COUNTS;

    /** The choice that is logged in the interpretations. */
    public static final ValueDateReading STANDARD = JUDGED;
}
