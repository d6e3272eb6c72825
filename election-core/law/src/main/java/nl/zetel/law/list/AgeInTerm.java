package nl.zetel.law.list;

import java.time.LocalDate;
import nl.zetel.api.PartialDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.eligibility.Majority;
import nl.zetel.law.eligibility.Outcome;

/** Whether a candidate becomes eighteen during the term of the council. */
@LegalBasis({"Kieswet H 7(1)", "Kieswet I 6(1)(d)"})
public final class AgeInTerm {

    private AgeInTerm() {}

    /**
     * Whether the age is reached on the last day of the term or earlier; UNDETERMINED if it depends on what is unknown of
     * the date of birth.
     *
     * @param nextCouncil the day on which the next council takes over, which is no day of the term any more
     */
    public static Outcome reached(PartialDate birth, LocalDate nextCouncil) {
        return Majority.on(birth, LegalDay.of(nextCouncil).minusDays(1));
    }
}
