package nl.zetel.law;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days with which the law can calculate: those of the years 1 to 9999. */
public final class LegalDay {

    private static final int LAST_YEAR = 9999;

    private LegalDay() {}

    /** The day itself. @throws RefusalException {@code DATE_OUT_OF_RANGE} unless its year is 1 to 9999 */
    public static LocalDate of(LocalDate day) {
        requireYear(day.getYear());
        return day;
    }

    /** The moment itself. @throws RefusalException {@code DATE_OUT_OF_RANGE} unless its year is 1 to 9999 */
    public static OffsetDateTime of(OffsetDateTime moment) {
        requireYear(moment.getYear());
        return moment;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new RefusalException(
                    "DATE_OUT_OF_RANGE", "Een datum ligt in de jaren 1 tot en met 9999, niet in " + year);
        }
    }
}
