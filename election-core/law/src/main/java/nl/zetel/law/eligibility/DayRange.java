package nl.zetel.law.eligibility;

import java.time.LocalDate;
import nl.zetel.api.PartialDate;

/**
 * The days that a date of a register may be; everything, if the year is unknown.
 *
 * @param first first possible day
 * @param last last possible day
 */
record DayRange(LocalDate first, LocalDate last) {

    static DayRange of(PartialDate date) {
        return new DayRange(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    boolean isSurelyBefore(LocalDate day) {
        return last.isBefore(day);
    }

    boolean isSurelyAfter(LocalDate day) {
        return first.isAfter(day);
    }

    boolean isSurelyNotAfter(LocalDate day) {
        return !last.isAfter(day);
    }

    /** The days that both ranges allow; what the first says where they contradict each other. */
    DayRange and(DayRange other) {
        LocalDate later = first.isAfter(other.first) ? first : other.first;
        LocalDate earlier = last.isBefore(other.last) ? last : other.last;
        return later.isAfter(earlier) ? this : new DayRange(later, earlier);
    }
}
