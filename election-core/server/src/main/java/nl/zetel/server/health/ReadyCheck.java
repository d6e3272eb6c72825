package nl.zetel.server.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready when no {@link ReadinessContributor} names an obstacle. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    private final Instance<ReadinessContributor> contributors;

    @Inject
    public ReadyCheck(@Any Instance<ReadinessContributor> contributors) {
        this.contributors = contributors;
    }

    @Override
    public HealthCheckResponse call() {
        return answer(states());
    }

    private Map<String, Optional<String>> states() {
        Map<String, Optional<String>> states = new TreeMap<>();
        contributors.forEach(contributor -> states.put(contributor.name(), contributor.obstacle()));
        return states;
    }

    private static HealthCheckResponse answer(Map<String, Optional<String>> states) {
        var builder = HealthCheckResponse.named("zetel");
        states.forEach((name, obstacle) -> builder.withData(name, obstacle.orElse("ready")));
        return builder.status(states.values().stream().allMatch(Optional::isEmpty))
                .build();
    }
}
