package nl.zetel.law.calendar;

import java.time.LocalDate;

/**
 * A day that was counted and the day that it became.
 *
 * @param counted the day by counting alone
 * @param day the day that holds
 */
public record Shift(LocalDate counted, LocalDate day) {

    /** Whether the day moved. */
    public boolean moved() {
        return !counted.equals(day);
    }
}
