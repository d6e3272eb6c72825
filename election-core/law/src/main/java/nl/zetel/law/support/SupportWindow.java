package nl.zetel.law.support;

import java.time.LocalDate;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.Ruleset;

/**
 * When declarations can be signed: on nomination day and the days before it, and on the repair days for a list that was
 * told that it lacks declarations.
 *
 * @param from first day
 * @param until last day, the day of nomination
 * @param repairDays days of the repair period
 */
@LegalBasis({"Kieswet H 4(3)", "Kieswet I 2(3)"})
public record SupportWindow(LocalDate from, LocalDate until, Set<LocalDate> repairDays) {

    private static final int DAYS = 14;
    private static final int DAYS_OF_COVID_ACT = 28;

    /** Copies the set. */
    public SupportWindow {
        repairDays = Set.copyOf(repairDays);
    }

    /** The window by law. */
    public static SupportWindow of(Ruleset ruleset, LocalDate nominationDay, Set<LocalDate> repairDays) {
        int days = ruleset == Ruleset.COVID ? DAYS_OF_COVID_ACT : DAYS;
        return new SupportWindow(LegalDay.of(nominationDay).minusDays(days), nominationDay, repairDays);
    }

    boolean isOpenBeforeExamination(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean isRepairDay(LocalDate day) {
        return repairDays.contains(day);
    }
}
