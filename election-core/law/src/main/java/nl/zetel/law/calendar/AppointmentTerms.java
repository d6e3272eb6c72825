package nl.zetel.law.calendar;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;

/**
 * The terms of letters of appointment ("benoemingsbrieven") and of their acceptance.
 *
 * @param terms the days that are no working days
 */
@LegalBasis({"Kieswet V 1", "Kieswet V 2"})
public record AppointmentTerms(Terms terms) {

    /** With the holidays that the act itself names. */
    public static final AppointmentTerms BY_ACT = new AppointmentTerms(Terms.BY_ACT);

    /** What somebody is appointed for; it sets the days to accept. */
    public enum Kind {
        /** With the result of an election, or to a seat that fell vacant before the new council first met. */
        NEW_COUNCIL(10),
        /** To a seat that fell vacant later. */
        LATER_VACANCY(28),
        /** As a temporary replacement (X 12). */
        TEMPORARY_REPLACEMENT(10);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        /** Days to accept, counted from the date of the letter. */
        public int days() {
            return days;
        }
    }

    /** Last day on which letters leave: the day after the result was established or the appointment declared. */
    @LegalBasis("Kieswet V 1(1)")
    public LocalDate lettersBy(LocalDate decided) {
        return terms.after(decided, 1).day();
    }

    /** Last day on which the council receives the acceptance of an appointment with a letter of that date. */
    @LegalBasis({"Kieswet V 2(1)", "Kieswet X 12"})
    public Shift acceptanceUntil(LocalDate letter, Kind kind) {
        return terms.end(letter, kind.days());
    }
}
