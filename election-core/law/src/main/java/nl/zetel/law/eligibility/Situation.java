package nl.zetel.law.eligibility;

import java.time.LocalDate;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.law.calendar.DutchDate;

/**
 * What a person is judged for.
 *
 * @param right the right
 * @param municipality the municipality of the council
 * @param reference the day on which residence, nationality and exclusion are judged
 * @param ageDay the day on which somebody must be eighteen and alive, not before the reference day
 */
record Situation(Right right, MunicipalityCode municipality, LocalDate reference, LocalDate ageDay) {

    /** The finding, its text filled with the reference day, the day of the age and the start of the five years. */
    Reason reason(ReasonCode code) {
        String detail = ReasonTexts.of(
                code.name(), DutchDate.of(reference), DutchDate.of(ageDay), DutchDate.of(fiveYearsBefore()), "");
        return new Reason(code, code.rule().article(right), detail);
    }

    /** The last first day of five years that end on the day before the reference day. */
    LocalDate fiveYearsBefore() {
        return reference.minusYears(5);
    }
}
