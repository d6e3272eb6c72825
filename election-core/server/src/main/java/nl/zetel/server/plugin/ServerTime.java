package nl.zetel.server.plugin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.zetel.server.clock.Amsterdam;

/** The server's clock as plugins see it. */
final class ServerTime extends Clock {

    private final Supplier<Instant> now;
    private final ZoneId zone;

    ServerTime(Supplier<Instant> now) {
        this(now, Amsterdam.ZONE);
    }

    private ServerTime(Supplier<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ServerTime(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
