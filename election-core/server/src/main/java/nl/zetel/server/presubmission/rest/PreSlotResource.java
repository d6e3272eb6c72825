package nl.zetel.server.presubmission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.presubmission.application.PreSlots;
import nl.zetel.server.presubmission.domain.Slot;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Times for the pre-submission. */
@Path("elections/{electionId}/pre-submission-slots")
@RequestScoped
public class PreSlotResource {

    @Inject
    PreSlots slots;

    /** A time as somebody opens it. */
    public record SlotBody(OffsetDateTime startsAt, OffsetDateTime endsAt, String place, int capacity) {}

    /** Why a time is closed. */
    public record ReasonBody(String reason) {}

    /** A time with the places that are left. */
    public record SlotView(
            String id,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String place,
            int capacity,
            int free,
            Optional<String> closed) {}

    /** Opens a time. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response open(@PathParam("electionId") String electionId, SlotBody body) {
        return created(
                electionId,
                slots.open(
                        electionId,
                        new Slot(body.startsAt(), body.endsAt(), body.place(), body.capacity(), Optional.empty())));
    }

    /** Closes a time. */
    @POST
    @Path("{slotId}/closures")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response close(
            @PathParam("electionId") String electionId, @PathParam("slotId") String slotId, ReasonBody body) {
        return created(electionId, slots.close(electionId, slotId, body.reason()));
    }

    /** Lists the times. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<SlotView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return slots.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    private Response created(String electionId, Stored<Slot> stored) {
        return ETags.created(PreSlots.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    /** Reads a time. */
    @GET
    @Path("{slotId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("slotId") String slotId) {
        Stored<Slot> stored = slots.get(electionId, slotId);
        return ETags.ok(view(electionId, stored), stored);
    }

    private SlotView view(String electionId, Stored<Slot> stored) {
        Slot slot = stored.value();
        int free = slot.closed().isPresent() ? 0 : slot.capacity() - slots.taken(electionId, stored.id());
        return new SlotView(
                stored.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.place(),
                slot.capacity(),
                Math.max(0, free),
                slot.closed());
    }
}
