package nl.zetel.server.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time zone of every date and hour here. */
public final class Amsterdam {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    /** The instant as clocks in Amsterdam show it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
