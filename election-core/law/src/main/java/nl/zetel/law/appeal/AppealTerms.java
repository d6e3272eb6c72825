package nl.zetel.law.appeal;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.FurtherTerms;

/**
 * The terms of an appeal against a decision on a list.
 *
 * @param received when the Administrative Jurisdiction Division of the Council of State received it
 * @param inTime whether that was within four days; only the Division decides what follows if it was not
 * @param judgmentDue last day on which the Division decides
 */
@LegalBasis({"Kieswet I 7(1)", "Kieswet I 7(3)"})
public record AppealTerms(LocalDate received, boolean inTime, LocalDate judgmentDue) {

    /**
     * The terms of an appeal.
     *
     * @param received when it was received
     * @param lastDay last day to appeal, as the calendar has it
     * @param terms terms with their non-working days
     */
    @LegalBasis({"Kieswet I 7(1)", "Kieswet I 7(3)"})
    public static AppealTerms of(LocalDate received, LocalDate lastDay, FurtherTerms terms) {
        return new AppealTerms(
                received,
                !received.isAfter(lastDay),
                terms.councilOfStateDecides(received).day());
    }
}
