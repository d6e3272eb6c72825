package nl.zetel.server.retention.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.audit.AuditedMunicipalities;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys what is due, every day and for every municipality. A demonstration, whose clock people turn, does so only if
 * {@code zetel.retention.daily} says it.
 */
@ApplicationScoped
public class DailyRetention {

    private static final System.Logger LOG = System.getLogger(DailyRetention.class.getName());

    @Inject
    AuditedMunicipalities municipalities;

    @Inject
    DailyRun run;

    @Inject
    @ConfigProperty(name = "zetel.demo", defaultValue = "false")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "zetel.retention.daily")
    Optional<Boolean> daily;

    @Inject
    @ConfigProperty(name = "zetel.retention.interval", defaultValue = "PT1H")
    Duration interval;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (daily.orElse(!demonstration)) {
            executor.scheduleWithFixedDelay(this::all, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void all() {
        try {
            municipalities.all().forEach(this::one);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The municipalities with data cannot be read; nothing was destroyed", e);
        }
    }

    /** A failure in one municipality does not keep data of another. */
    private void one(MunicipalityCode municipality) {
        try {
            run.of(municipality);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "What is due in municipality " + municipality.value()
                            + " was not all destroyed; the next attempt goes on with it",
                    e);
        }
    }
}
