package nl.zetel.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import nl.zetel.law.Ruleset;

/**
 * The numbers of a calendar that differ between rulesets.
 *
 * @param supportDays days before nomination from which support declarations can be signed
 * @param repairDays days to repair omissions: three ending at 15:00 on the day of the decision, or two before it
 * @param decisionHour hour of the session that decides on the lists
 * @param resultDays days from the vote to the session that establishes the result
 * @param letterDays days from that session to the letters of appointment
 * @param municipalCommittee whether there are a municipal electoral committee and citizens' reports of errors
 * @param oldCouncil when the old council steps down
 */
record CalendarRules(
        int supportDays,
        int repairDays,
        LocalTime decisionHour,
        int resultDays,
        int letterDays,
        boolean municipalCommittee,
        OldCouncil oldCouncil) {

    private static final CalendarRules UNTIL_2022 =
            new CalendarRules(14, 3, LocalTime.of(16, 0), 2, 1, false, OldCouncil.THURSDAY_23_TO_29_MARCH);
    private static final CalendarRules COVID =
            new CalendarRules(28, 2, LocalTime.of(10, 0), 5, 0, false, OldCouncil.FOURTEEN_DAYS_AFTER_VOTE);
    private static final CalendarRules FROM_2023 =
            new CalendarRules(14, 2, LocalTime.of(17, 0), 8, 1, true, OldCouncil.WEDNESDAY_29_MARCH_TO_4_APRIL);

    static CalendarRules of(Ruleset ruleset) {
        return switch (ruleset) {
            case R2014, R2018, R2022 -> UNTIL_2022;
            case COVID -> COVID;
            case R2023, R2026 -> FROM_2023;
        };
    }

    /** When the old council steps down. */
    enum OldCouncil {
        THURSDAY_23_TO_29_MARCH,
        FOURTEEN_DAYS_AFTER_VOTE,
        WEDNESDAY_29_MARCH_TO_4_APRIL;

        LocalDate after(LocalDate vote) {
            return switch (this) {
                case THURSDAY_23_TO_29_MARCH ->
                    LocalDate.of(vote.getYear(), 3, 23).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
                case FOURTEEN_DAYS_AFTER_VOTE -> vote.plusDays(14);
                case WEDNESDAY_29_MARCH_TO_4_APRIL ->
                    LocalDate.of(vote.getYear(), 3, 29).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
            };
        }
    }
}
