package nl.zetel.law.appointment;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.Shift;
import nl.zetel.law.calendar.Terms;

/**
 * The terms of a succession and of the end of membership.
 *
 * @param terms the days that are no working days
 */
@LegalBasis({"Kieswet W 1(1)", "Kieswet X 5(3)", "Kieswet X 11(1)"})
public record SuccessionTerms(Terms terms) {

    /** With the holidays that the act itself names. */
    public static final SuccessionTerms BY_ACT = new SuccessionTerms(Terms.BY_ACT);

    private static final int TO_APPOINT = 14;
    private static final int TO_OBJECT = 8;
    private static final int TO_DECIDE_ON_LEAVE = 14;

    /**
     * The last day to declare the successor appointed.
     *
     * @param known the day on which the chair of the committee learnt of the vacancy
     * @param resignation the day on which a resignation takes effect, if a later one was named
     */
    @LegalBasis("Kieswet W 1(1)")
    public Shift appointedBy(LocalDate known, Optional<LocalDate> resignation) {
        return terms.end(resignation.filter(day -> day.isAfter(known)).orElse(known), TO_APPOINT);
    }

    /** The last day for a member to bring a warning of that date before the council. */
    @LegalBasis("Kieswet X 5(3)")
    public Shift objectionBy(LocalDate warning) {
        return terms.end(warning, TO_OBJECT);
    }

    /** The last day to decide on a request for leave. */
    @LegalBasis("Kieswet X 11(1)")
    public Shift leaveDecidedBy(LocalDate requested) {
        return terms.end(requested, TO_DECIDE_ON_LEAVE);
    }
}
