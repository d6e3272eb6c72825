package nl.zetel.server.appeal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.appeal.application.Appeals;
import nl.zetel.server.appeal.application.Judgments;
import nl.zetel.server.appeal.application.LateLists;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.rest.AppealBodies.AppealBody;
import nl.zetel.server.appeal.rest.AppealBodies.JudgmentBody;
import nl.zetel.server.appeal.rest.AppealBodies.LateListBody;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Appeals against the decisions on lists, and the judgments on them. */
@Path("elections/{electionId}/appeals")
@RequestScoped
public class AppealResource {

    @Inject
    Appeals appeals;

    @Inject
    LateLists late;

    @Inject
    Judgments judgments;

    @Inject
    ListDecisions decisions;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Records an appeal. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response record(@PathParam("electionId") String electionId, AppealBody body) {
        return created(electionId, appeals.record(electionId, body.received()));
    }

    /** Lists appeals. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<AppealView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return appeals.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads an appeal. */
    @GET
    @Path("{appealId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("appealId") String appealId) {
        Stored<Appeal> stored = appeals.get(electionId, appealId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Records which list the papers are that came too late. */
    @POST
    @Path("{appealId}/late-lists")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response late(
            @PathParam("electionId") String electionId, @PathParam("appealId") String appealId, LateListBody body) {
        return created(electionId, late.record(electionId, appealId, body.listId()));
    }

    /** Enters a judgment. */
    @POST
    @Path("{appealId}/judgments")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response judge(
            @PathParam("electionId") String electionId, @PathParam("appealId") String appealId, JudgmentBody body) {
        return created(electionId, judgments.enter(electionId, appealId, body.judgment(current.user(), clock.now())));
    }

    /** Confirms a judgment, which then takes effect. */
    @POST
    @Path("{appealId}/confirmations")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response confirm(@PathParam("electionId") String electionId, @PathParam("appealId") String appealId) {
        return created(electionId, judgments.confirm(electionId, appealId));
    }

    private Response created(String electionId, Stored<Appeal> stored) {
        return ETags.created(Appeals.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private AppealView view(String electionId, Stored<Appeal> stored) {
        return AppealView.of(
                stored, decisions.repairableAtCourt(electionId, stored.value().listExaminationId()));
    }
}
