package nl.zetel.server.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.dispatch.application.Dispatches;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Everything that was sent in an election. */
@Path("elections/{electionId}/dispatches")
@RequestScoped
public class DispatchResource {

    @Inject
    Dispatches dispatches;

    /** Why a document came back. */
    public record ReturnBody(String reason) {}

    /** Lists everything that was sent. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<DispatchView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return dispatches.page(electionId, PageRequest.of(limit, cursor)).map(DispatchView::of);
    }

    /** Reads a dispatch. */
    @GET
    @Path("{dispatchId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("dispatchId") String dispatchId) {
        Stored<Dispatch> stored = dispatches.get(electionId, dispatchId);
        return ETags.ok(DispatchView.of(stored), stored);
    }

    /** Tries a mail again. */
    @POST
    @Path("{dispatchId}/attempts")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response again(@PathParam("electionId") String electionId, @PathParam("dispatchId") String dispatchId) {
        return created(electionId, dispatches.again(electionId, dispatchId));
    }

    /** Records that a document came back. */
    @POST
    @Path("{dispatchId}/returns")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response returned(
            @PathParam("electionId") String electionId, @PathParam("dispatchId") String dispatchId, ReturnBody body) {
        return created(electionId, dispatches.returned(electionId, dispatchId, body.reason()));
    }

    static Response created(String electionId, Stored<Dispatch> stored) {
        return ETags.created(Dispatches.path(electionId, stored.id()), DispatchView.of(stored), stored);
    }
}
