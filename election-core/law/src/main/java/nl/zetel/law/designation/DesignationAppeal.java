package nl.zetel.law.designation;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.Shift;
import nl.zetel.law.calendar.Terms;

/** The term to appeal against a decision on a designation. */
@LegalBasis("Kieswet G 5(1)")
public final class DesignationAppeal {

    private static final int DAYS_TO_APPEAL = 6;

    private DesignationAppeal() {}

    /** The last day: the sixth after the date of publication (G 3) or of notification (G 4). */
    @LegalBasis("Kieswet G 5(1)")
    public static Shift until(LocalDate published, Terms terms) {
        return terms.end(published, DAYS_TO_APPEAL);
    }
}
