package nl.zetel.law.apportionment;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * The numbers that the law fixes for an apportionment, by version of the law.
 *
 * @param largeCouncil seats from which on residual seats go by highest averages and the lower preference threshold holds
 * @param remainderPercent percentage of the quota that a list needs for a seat by largest remainder
 * @param averagePercent percentage of the quota that a list needs for a seat by highest average; 0 as long as the bill
 *     36641 is no law
 * @param smallPreferencePercent preference threshold in a small council, in percent of the quota
 * @param largePreferencePercent preference threshold in a large council, in percent of the quota
 * @param seatlessRankedBelow seats below which lists without a seat are ranked too
 */
@LegalBasis({"Kieswet P 7", "Kieswet P 8", "Kieswet P 15(1)", "Kieswet P 19(5)"})
public record ApportionmentRules(
        int largeCouncil,
        int remainderPercent,
        int averagePercent,
        int smallPreferencePercent,
        int largePreferencePercent,
        int seatlessRankedBelow) {

    private static final ApportionmentRules UNTIL_2022 = new ApportionmentRules(19, 75, 0, 50, 25, 13);
    private static final ApportionmentRules SINCE_2023 = new ApportionmentRules(19, 75, 0, 50, 25, 19);

    /** The numbers of a version of the law. */
    public static ApportionmentRules of(Ruleset ruleset) {
        return switch (ruleset) {
            case R2014, R2018, COVID, R2022 -> UNTIL_2022;
            case R2023, R2026 -> SINCE_2023;
        };
    }

    boolean isLarge(int seats) {
        return seats >= largeCouncil;
    }

    int preferencePercent(int seats) {
        return isLarge(seats) ? largePreferencePercent : smallPreferencePercent;
    }
}
