package nl.zetel.server.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;

/** The server's clock: to be read by all, to be set in a demonstration only. */
@Path("clock")
@RequestScoped
public class ClockResource {

    @Inject
    ServerClock clock;

    /**
     * What the clock shows.
     *
     * @param now this moment
     */
    public record ClockView(OffsetDateTime now) {}

    /** Reads the clock. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public ClockView read() {
        return new ClockView(clock.now());
    }

    /** Sets the clock of a demonstration. */
    @PUT
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public ClockView set(ClockView wanted) {
        if (!clock.canBeSet()) {
            throw ProblemException.notFound("klok die kan worden gezet (alleen bij een demonstratie)");
        }
        clock.set(wanted.now().toInstant());
        return new ClockView(clock.now());
    }
}
