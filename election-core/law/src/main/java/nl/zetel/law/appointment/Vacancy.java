package nl.zetel.law.appointment;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * A seat that has to be filled ("opengevallen plaats").
 *
 * @param ruleset the rules on the day of the decision
 * @param councilSeats seats of the council
 * @param list number of the list on which the one who leaves was elected
 * @param kind for good or for a time
 */
@LegalBasis({"Kieswet W 1", "Kieswet X 12"})
public record Vacancy(Ruleset ruleset, int councilSeats, int list, Kind kind) {

    /** For how long. */
    public enum Kind {
        /** For the rest of the term. */
        PERMANENT,
        /** During a temporary leave. */
        TEMPORARY
    }

    /** A permanent vacancy under the rules of that day. */
    public static Vacancy permanent(LocalDate decisionDay, int councilSeats, int list) {
        return new Vacancy(Ruleset.forNominationDay(decisionDay), councilSeats, list, Kind.PERMANENT);
    }

    /** A temporary vacancy under the rules of that day. */
    public static Vacancy temporary(LocalDate decisionDay, int councilSeats, int list) {
        return new Vacancy(Ruleset.forNominationDay(decisionDay), councilSeats, list, Kind.TEMPORARY);
    }

    /** Whether a seat of an exhausted list passes on to another list. */
    @LegalBasis("Kieswet W 4(1)")
    boolean passesOn() {
        return councilSeats < SuccessionRules.of(ruleset).passesOnBelow();
    }
}
