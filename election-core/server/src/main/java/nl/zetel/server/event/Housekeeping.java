package nl.zetel.server.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import nl.zetel.server.clock.ServerClock;

/** Throws away old events, once a day. */
@ApplicationScoped
public class Housekeeping {

    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

    @Inject
    DeliveryStore store;

    @Inject
    EventSettings settings;

    @Inject
    ServerClock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.scheduleWithFixedDelay(this::prune, 1, 24 * 60, TimeUnit.MINUTES);
    }

    private void prune() {
        try {
            store.prune(clock.machineInstant().minus(settings.keep()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old events could not be thrown away", e);
        }
    }
}
