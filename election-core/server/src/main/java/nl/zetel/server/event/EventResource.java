package nl.zetel.server.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** What was told to other systems. */
@Path("events")
@RequestScoped
public class EventResource {

    @Inject
    EventQueries queries;

    /**
     * A request to deliver again.
     *
     * @param listener to whom
     * @param reason why
     */
    public record RedeliveryDocument(String listener, String reason) {}

    /** Lists events in order. */
    @GET
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    public Page<EventView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = PageRequest.of(limit, null).limit();
        List<EventView> found = queries.after(sequence(cursor), size + 1);
        boolean more = found.size() > size;
        List<EventView> items = more ? found.subList(0, size) : found;
        return new Page<>(
                items, more ? Optional.of(Long.toString(items.get(size - 1).sequence())) : Optional.empty());
    }

    /** Reads an event. */
    @GET
    @Path("{eventId}")
    @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
    public EventView read(@PathParam("eventId") String eventId) {
        return queries.get(eventId);
    }

    /** Delivers an event at once, for the first time or again. */
    @POST
    @Path("{eventId}/redeliveries")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Idempotent
    public Response redeliver(@PathParam("eventId") String eventId, RedeliveryDocument document) {
        EventView event = queries.redeliver(eventId, document.listener(), document.reason());
        return Response.accepted(event).build();
    }

    private static long sequence(@Nullable String cursor) {
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            String message = "Gebruik als cursor alleen wat eerder als \"next\" is gegeven";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_PARAMETER, message, List.of(new FieldError("cursor", "INVALID", message)));
        }
        return cursor == null ? 0 : Long.parseLong(cursor);
    }
}
