package nl.zetel.law.appointment;

import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/**
 * The numbers that the law fixes for temporary leave.
 *
 * @param weeks weeks of a leave
 * @param perTerm most leaves in a term
 * @param earliestWeeks weeks before the due date from which a leave may begin
 * @param latestWeeks weeks before the due date until which it may begin
 * @param illnessWeeks weeks that an illness is expected to last at least
 * @param notAtEndOfTerm whether a request in the last weeks of the term, as many as a leave has, is refused
 */
@LegalBasis("Kieswet X 10")
public record LeaveRules(
        int weeks, int perTerm, int earliestWeeks, int latestWeeks, int illnessWeeks, boolean notAtEndOfTerm) {

    private static final LeaveRules UNTIL_2018 = new LeaveRules(16, 3, 6, 4, 8, true);
    private static final LeaveRules SINCE_2022 = new LeaveRules(16, 3, 6, 4, 8, false);

    /** The numbers of a version of the law. */
    public static LeaveRules of(Ruleset ruleset) {
        return switch (ruleset) {
            case R2014, R2018 -> UNTIL_2018;
            case COVID, R2022, R2023, R2026 -> SINCE_2022;
        };
    }
}
