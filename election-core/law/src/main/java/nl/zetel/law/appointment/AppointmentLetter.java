package nl.zetel.law.appointment;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.AppointmentTerms;

/**
 * The letter of appointment ("benoemingsbrief").
 *
 * @param decided the day on which the result was established or the appointment was declared
 * @param date the date of the letter
 * @param kind what somebody is appointed for
 * @param represented whether the appointed person named a representative, who then gets the letter
 */
@LegalBasis("Kieswet V 1")
public record AppointmentLetter(LocalDate decided, LocalDate date, AppointmentTerms.Kind kind, boolean represented) {

    /** Who gets it. */
    public enum Addressee {
        /** The appointed person. */
        APPOINTED,
        /** The representative (H 10). */
        REPRESENTATIVE
    }

    /** Whether it is dated no later than the law allows, and not before the decision. */
    @LegalBasis("Kieswet V 1(1)")
    public boolean isInTime(AppointmentTerms terms) {
        return !date.isBefore(decided) && !date.isAfter(terms.lettersBy(decided));
    }

    /** Who gets it. */
    @LegalBasis("Kieswet V 1(2)")
    public Addressee addressee() {
        return represented ? Addressee.REPRESENTATIVE : Addressee.APPOINTED;
    }

    /** The last day on which the council receives the acceptance. */
    @LegalBasis({"Kieswet V 2(1)", "Kieswet X 12(1)"})
    public LocalDate acceptanceUntil(AppointmentTerms terms) {
        return terms.acceptanceUntil(date, kind).day();
    }
}
