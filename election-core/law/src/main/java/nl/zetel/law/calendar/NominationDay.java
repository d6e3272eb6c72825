package nl.zetel.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;

/** The day of nomination ("dag van de kandidaatstelling") and the years in which councils are elected. */
@LegalBasis("Kieswet F 1")
public final class NominationDay {

    private static final int LAST_YEAR = 9999;
    private static final int PERIODIC_ELECTION = 2014;

    /** Years from one periodic election to the next. */
    static final int COUNCIL_TERM = 4;

    private NominationDay() {}

    /**
     * The Monday from 30 January to 5 February; in a leap year from 31 January to 6 February.
     *
     * @throws RefusalException {@code YEAR_OUT_OF_RANGE} if the year is not 1 to 9999
     */
    @LegalBasis("Kieswet F 1(1)")
    public static LocalDate of(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new RefusalException("YEAR_OUT_OF_RANGE", "Een jaar ligt tussen 1 en 9999, niet " + year);
        }
        return LocalDate.of(year, 1, Year.isLeap(year) ? 31 : 30).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Whether councils are elected periodically in that year: every four years, 2014 among them. */
    @LegalBasis("Kieswet C 4(1)")
    public static boolean isElectionYear(int year) {
        return Math.floorMod(year - PERIODIC_ELECTION, COUNCIL_TERM) == 0;
    }

    /** How many days a decree advanced the nomination: 0 for the Monday itself, 3 to 7 for a Monday to Friday before. */
    @LegalBasis("Kieswet F 1(3)")
    static long advancedBy(LocalDate nominationDay) {
        return java.time.temporal.ChronoUnit.DAYS.between(nominationDay, of(nominationDay.getYear()));
    }

    /** Whether it is the day of F 1, or one to which a decree may advance it. */
    @LegalBasis({"Kieswet F 1(1)", "Kieswet F 1(3)"})
    public static boolean isOfPeriodicElection(LocalDate nominationDay) {
        long advanced = advancedBy(nominationDay);
        return advanced == 0 || (advanced >= 3 && advanced <= 7);
    }
}
