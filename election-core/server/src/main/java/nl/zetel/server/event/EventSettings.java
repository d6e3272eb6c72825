package nl.zetel.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configuration of events ({@code zetel.events.*}). */
@ApplicationScoped
class EventSettings {

    @Inject
    @ConfigProperty(name = "zetel.events.first-pause", defaultValue = "PT1S")
    Duration firstPause = Duration.ofSeconds(1);

    @Inject
    @ConfigProperty(name = "zetel.events.longest-pause", defaultValue = "PT5M")
    Duration longestPause = Duration.ofMinutes(5);

    @Inject
    @ConfigProperty(name = "zetel.events.keep", defaultValue = "P400D")
    Duration keep = Duration.ofDays(400);

    Backoff backoff() {
        return new Backoff(firstPause, longestPause);
    }

    Duration keep() {
        return keep;
    }
}
