package nl.zetel.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * Saturdays, Sundays and the generally recognised holidays ("algemeen erkende feestdagen"), with the days that a royal
 * decree puts on a par with them.
 *
 * @param decreeDays days that a royal decree names; usually none
 */
@LegalBasis({"Algemene termijnenwet 3", "Kieswet Z 12(4)"})
public record NonWorkingDays(Set<LocalDate> decreeDays) {

    /** The days that the act itself names. */
    public static final NonWorkingDays BY_ACT = new NonWorkingDays(Set.of());

    private static final int FIRST_KINGS_DAY = 2014;

    /** Copies the set. */
    public NonWorkingDays {
        decreeDays = Set.copyOf(decreeDays);
    }

    /** Why the day is not a working day, or empty if it is one. A holiday is named before a Saturday or Sunday. */
    @LegalBasis({"Algemene termijnenwet 3(1)", "Algemene termijnenwet 3(2)", "Algemene termijnenwet 3(3)"})
    public Optional<NonWorkingDay> reason(LocalDate day) {
        return Optional.ofNullable(reasonOrNull(day));
    }

    /** Whether the day is a Saturday, a Sunday or a holiday. */
    public boolean contains(LocalDate day) {
        return reasonOrNull(day) != null;
    }

    /** The day itself if it is a working day, otherwise the first working day after it. */
    @LegalBasis("Kieswet Z 12(1)")
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = LegalDay.of(day);
        while (contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private @Nullable NonWorkingDay reasonOrNull(LocalDate day) {
        NonWorkingDay holiday = holiday(day);
        if (holiday != null) {
            return holiday;
        }
        if (decreeDays.contains(day)) {
            return NonWorkingDay.BY_DECREE;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY
                ? NonWorkingDay.SATURDAY
                : weekday == DayOfWeek.SUNDAY ? NonWorkingDay.SUNDAY : null;
    }

    private static @Nullable NonWorkingDay holiday(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 1 -> day.getDayOfMonth() == 1 ? NonWorkingDay.NEW_YEARS_DAY : null;
            case 3, 4, 5, 6 -> springHoliday(day);
            case 12 -> christmas(day.getDayOfMonth());
            default -> null;
        };
    }

    private static @Nullable NonWorkingDay christmas(int dayOfDecember) {
        return dayOfDecember == 25
                ? NonWorkingDay.CHRISTMAS_DAY
                : dayOfDecember == 26 ? NonWorkingDay.SECOND_CHRISTMAS_DAY : null;
    }

    private static @Nullable NonWorkingDay springHoliday(LocalDate day) {
        if (day.equals(kingsDay(day.getYear()))) {
            return NonWorkingDay.KINGS_DAY;
        }
        if (day.getMonthValue() == 5 && day.getDayOfMonth() == 5) {
            return NonWorkingDay.LIBERATION_DAY;
        }
        return movableHoliday(ChronoUnit.DAYS.between(Easter.sunday(day.getYear()), day));
    }

    private static @Nullable NonWorkingDay movableHoliday(long daysAfterEaster) {
        return switch ((int) daysAfterEaster) {
            case -2 -> NonWorkingDay.GOOD_FRIDAY;
            case 1 -> NonWorkingDay.EASTER_MONDAY;
            case 39 -> NonWorkingDay.ASCENSION_DAY;
            case 50 -> NonWorkingDay.WHIT_MONDAY;
            default -> null;
        };
    }

    /** 27 April, until 2013 30 April; the day before if that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, 4, year < FIRST_KINGS_DAY ? 30 : 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }
}
