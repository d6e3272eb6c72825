package nl.zetel.law.appointment;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * The numbers that the law fixes for a succession.
 *
 * @param passesOnBelow seats of the council below which the seat of an exhausted list passes on to another list
 */
@LegalBasis("Kieswet W 4(1)")
public record SuccessionRules(int passesOnBelow) {

    private static final SuccessionRules UNTIL_2022 = new SuccessionRules(13);
    private static final SuccessionRules SINCE_2023 = new SuccessionRules(19);

    /** The numbers of a version of the law. */
    public static SuccessionRules of(Ruleset ruleset) {
        return switch (ruleset) {
            case R2014, R2018, COVID, R2022 -> UNTIL_2022;
            case R2023, R2026 -> SINCE_2023;
        };
    }
}
