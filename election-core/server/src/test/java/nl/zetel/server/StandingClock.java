package nl.zetel.server;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.zetel.server.clock.ServerClock;

/** A clock that stands still where it was set, so that a test can stand in the last second of a term. */
public final class StandingClock extends ServerClock {

    private Instant moment = Instant.EPOCH;

    @Override
    public void set(Instant now) {
        moment = now;
    }

    /** Sets it. */
    public void set(String now) {
        moment = OffsetDateTime.parse(now).toInstant();
    }

    @Override
    public Instant instant() {
        return moment;
    }
}
