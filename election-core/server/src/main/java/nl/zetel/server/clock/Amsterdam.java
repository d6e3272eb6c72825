package nl.zetel.server.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time zone of every date and hour here. */
public final class Amsterdam {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    /** The first moment of a day. */
    public static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The last second of a day: a term ends with it. */
    public static OffsetDateTime endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1).atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /** The instant as clocks in Amsterdam show it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
