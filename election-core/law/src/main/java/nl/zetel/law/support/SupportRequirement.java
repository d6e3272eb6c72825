package nl.zetel.law.support;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;

/** How many declarations a list needs. */
@LegalBasis("Kieswet H 4(1)")
public final class SupportRequirement {

    private static final int SMALL_BELOW = 19;
    private static final int LARGE_FROM = 39;

    private SupportRequirement() {}

    /**
     * The number for a council of that many seats, if the list is not exempt.
     *
     * @throws RefusalException {@code NO_SEATS} if there is no seat
     */
    public static int declarations(int councilSeats) {
        if (councilSeats < 1) {
            throw new RefusalException("NO_SEATS", "Een raad heeft ten minste één zetel");
        }
        if (councilSeats < SMALL_BELOW) {
            return 10;
        }
        return councilSeats < LARGE_FROM ? 20 : 30;
    }
}
