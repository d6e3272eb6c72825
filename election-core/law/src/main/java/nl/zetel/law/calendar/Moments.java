package nl.zetel.law.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments at Amsterdam. */
final class Moments {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private Moments() {}

    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(AMSTERDAM).toOffsetDateTime();
    }

    static OffsetDateTime endOf(LocalDate day) {
        return at(day, END_OF_DAY);
    }

    static OffsetDateTime startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    static OffsetDateTime atAmsterdam(OffsetDateTime moment) {
        return moment.atZoneSameInstant(AMSTERDAM).toOffsetDateTime();
    }

    static LocalDate dayOf(OffsetDateTime moment) {
        return atAmsterdam(moment).toLocalDate();
    }
}
