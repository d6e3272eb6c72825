package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a job waits before it tries again what did not go. */
@ApplicationScoped
public class Pause {

    /** How often a job tries each message in all. */
    public static final int ROUNDS = 3;

    @Inject
    @ConfigProperty(name = "zetel.notice.pause", defaultValue = "PT5S")
    Duration pause;

    /** Waits longer each round. */
    public void before(int round) throws InterruptedException {
        Thread.sleep(pause.multipliedBy(round).toMillis());
    }
}
