package nl.zetel.server.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The clock that deadlines are held to: the machine's, or in a demonstration one that is set by hand and then runs on.
 * A clock that was set stays set over a restart.
 */
@ApplicationScoped
public class ServerClock {

    private final Clock machine = Clock.system(Amsterdam.ZONE);
    private final AtomicReference<@Nullable Duration> offset = new AtomicReference<>();

    @Inject
    ClockOffsets offsets;

    @Inject
    @ConfigProperty(name = "zetel.demo", defaultValue = "false")
    boolean demonstration;

    /** Whether this server is a demonstration, whose clock can be set. */
    public boolean canBeSet() {
        return demonstration;
    }

    /** Sets the clock of a demonstration; call it in a transaction. */
    public void set(Instant now) {
        if (!demonstration) {
            throw new IllegalStateException("Only the clock of a demonstration can be set");
        }
        Duration difference = Duration.between(machine.instant(), now);
        offsets.store(difference);
        offset.set(difference);
    }

    /** This moment. */
    public Instant instant() {
        return demonstration ? machine.instant().plus(offset()) : machine.instant();
    }

    /** This moment by the machine's clock, for what has nothing to do with the law: leases, retries, retention. */
    public Instant machineInstant() {
        return machine.instant();
    }

    /** This moment in Amsterdam. */
    public OffsetDateTime now() {
        return Amsterdam.at(instant());
    }

    /** Today in Amsterdam. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** A view of this clock for code that takes a {@link Clock}, plugins above all. */
    public Clock asClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Amsterdam.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return ServerClock.this.instant();
            }
        };
    }

    private Duration offset() {
        Duration known = offset.get();
        if (known != null) {
            return known;
        }
        Duration stored = offsets.load();
        // Who set the clock while it was being read has the last word.
        return offset.compareAndSet(null, stored) ? stored : offset();
    }
}
