package nl.zetel.server.retention.rest;

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
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.RetentionHolds;
import nl.zetel.server.retention.domain.Hold;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Orders to destroy nothing for now. */
@Path("elections/{electionId}/retention-holds")
@RequestScoped
public class RetentionHoldResource {

    @Inject
    RetentionHolds holds;

    /** What is held, and why; no kinds means all. */
    public record HoldBody(@Nullable List<RecordKind> kinds, String reason) {}

    /** Why it ends. */
    public record ReleaseBody(String reason) {}

    /** A hold as its caller sees it. */
    public record HoldView(
            String id,
            List<RecordKind> kinds,
            String reason,
            String by,
            OffsetDateTime at,
            Optional<Hold.Release> release) {

        static HoldView of(Stored<Hold> stored) {
            Hold hold = stored.value();
            return new HoldView(stored.id(), hold.kinds(), hold.reason(), hold.by(), hold.at(), hold.release());
        }
    }

    /** Orders a hold. */
    @POST
    @Idempotent
    @RolesAllowed({Role.COMMITTEE, Role.ADMINISTRATOR})
    public Response place(@PathParam("electionId") String electionId, HoldBody body) {
        Stored<Hold> stored = holds.place(electionId, body.kinds() == null ? List.of() : body.kinds(), body.reason());
        return ETags.created(RetentionHolds.path(electionId, stored.id()), HoldView.of(stored), stored);
    }

    /** Lists holds. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR})
    public Page<HoldView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return holds.page(electionId, PageRequest.of(limit, cursor)).map(HoldView::of);
    }

    /** Ends a hold. */
    @POST
    @Path("{holdId}/releases")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response release(
            @PathParam("electionId") String electionId, @PathParam("holdId") String holdId, ReleaseBody body) {
        Stored<Hold> stored = holds.release(electionId, holdId, body.reason());
        return ETags.created(RetentionHolds.path(electionId, holdId), HoldView.of(stored), stored);
    }
}
