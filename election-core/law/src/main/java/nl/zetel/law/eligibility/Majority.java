package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.law.LegalBasis;

/**
 * The age of eighteen ("de leeftijd van achttien jaar"). Who was born on 29 February is a year older on 1 March of a
 * year without that day.
 */
@LegalBasis({"Kieswet B 3(1)", "Gemeentewet 10(1)", "Kieswet H 7(1)"})
public final class Majority {

    private static final int YEARS = 18;

    private Majority() {}

    /** Whether somebody born on that date is eighteen on the day; UNDETERMINED if it depends on what is unknown. */
    public static Outcome on(PartialDate birth, LocalDate day) {
        if (birth.year() == 0) {
            return Outcome.UNDETERMINED;
        }
        DayRange range = DayRange.of(birth);
        if (isReached(range.last(), day)) {
            return Outcome.YES;
        }
        return isReached(range.first(), day) ? Outcome.UNDETERMINED : Outcome.NO;
    }

    /** The day on which somebody turns eighteen, or empty if the date of birth is not fully known. */
    public static Optional<LocalDate> dayReached(PartialDate birth) {
        return birth.exact().map(Majority::dayReached);
    }

    private static LocalDate dayReached(LocalDate birth) {
        LocalDate day = birth.plusYears(YEARS);
        return isReached(birth, day) ? day : day.plusDays(1);
    }

    private static boolean isReached(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears() >= YEARS;
    }
}
