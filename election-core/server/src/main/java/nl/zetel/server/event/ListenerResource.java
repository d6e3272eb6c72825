package nl.zetel.server.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;

/** Who hears what happens. */
@Path("event-listeners")
@RequestScoped
public class ListenerResource {

    @Inject
    EventQueries queries;

    /** Lists listeners. */
    @GET
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    public Page<ListenerView> list() {
        return new Page<>(queries.listeners(), Optional.empty());
    }
}
