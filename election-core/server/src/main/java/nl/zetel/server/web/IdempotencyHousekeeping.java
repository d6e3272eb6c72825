package nl.zetel.server.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.zetel.server.clock.ServerClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets old keys every hour. Who has no answer after that long does not repeat a request, but asks what became of it. */
@ApplicationScoped
public class IdempotencyHousekeeping {

    private static final System.Logger LOG = System.getLogger(IdempotencyHousekeeping.class.getName());

    @Inject
    IdempotencyKeys keys;

    @Inject
    ServerClock clock;

    @Inject
    @ConfigProperty(name = "zetel.idempotency.keep", defaultValue = "P7D")
    Duration keep;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            keys.forget(clock.machineInstant().minus(keep));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old idempotency keys could not be forgotten", e);
        }
    }
}
