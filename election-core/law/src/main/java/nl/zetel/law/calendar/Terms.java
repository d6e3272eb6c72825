package nl.zetel.law.calendar;

import java.time.LocalDate;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.RefusalException;

/**
 * Counts terms of days. The n-th day before an event is the event minus n days, the n-th day after it plus n days; a day
 * that is no working day moves to the next one, also when it was counted backwards.
 *
 * @param nonWorkingDays the days that are no working days
 */
@LegalBasis("Kieswet Z 12")
public record Terms(NonWorkingDays nonWorkingDays) {

    /** Terms with the holidays that the act itself names. */
    public static final Terms BY_ACT = new Terms(NonWorkingDays.BY_ACT);

    private static final int LONGEST_TERM = 90;
    private static final int TERM_WITH_WORKING_DAYS = 3;
    private static final int WORKING_DAYS_WITHIN = 2;

    /** The day for an act that would fall on that day. */
    @LegalBasis({"Kieswet Z 12(1)", "Kieswet Z 12(2)"})
    public Shift act(LocalDate counted) {
        return new Shift(counted, nonWorkingDays.nextWorkingDay(counted));
    }

    /** The day for an act on the n-th day before an event. */
    @LegalBasis("Kieswet Z 12(2)")
    public Shift before(LocalDate event, int days) {
        return act(LegalDay.of(event).minusDays(days));
    }

    /** The day for an act on the n-th day after an event. */
    @LegalBasis("Kieswet Z 12(1)")
    public Shift after(LocalDate event, int days) {
        return act(LegalDay.of(event).plusDays(days));
    }

    /**
     * The last day of a term of that many days that starts on the day after the event: lengthened until it holds two
     * working days if it has three days or more, and never ending on a day that is no working day.
     *
     * @throws RefusalException {@code TERM_OUT_OF_RANGE} if the term has no days or more than the ninety of the act
     */
    @LegalBasis({"Algemene termijnenwet 1(1)", "Algemene termijnenwet 2", "Algemene termijnenwet 4"})
    public Shift end(LocalDate event, int days) {
        if (days < 1 || days > LONGEST_TERM) {
            throw new RefusalException(
                    "TERM_OUT_OF_RANGE", "De Algemene termijnenwet geldt voor termijnen van 1 tot en met 90 dagen");
        }
        LocalDate counted = LegalDay.of(event).plusDays(days);
        LocalDate last = nonWorkingDays.nextWorkingDay(counted);
        while (days >= TERM_WITH_WORKING_DAYS && workingDays(event, last) < WORKING_DAYS_WITHIN) {
            last = nonWorkingDays.nextWorkingDay(last.plusDays(1));
        }
        return new Shift(counted, last);
    }

    private int workingDays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> !nonWorkingDays.contains(day))
                .count();
    }
}
