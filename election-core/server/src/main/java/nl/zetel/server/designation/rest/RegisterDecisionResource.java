package nl.zetel.server.designation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.zetel.law.designation.DeletionGround;
import nl.zetel.server.designation.application.DesignationAppeals;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.application.DueDeletions;
import nl.zetel.server.designation.application.RegisterDecisions;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** What happens to a registered designation. */
@Path("elections/{electionId}/designations/{designationId}")
@RequestScoped
public class RegisterDecisionResource {

    @Inject
    Designations designations;

    @Inject
    RegisterDecisions decisions;

    @Inject
    DueDeletions due;

    @Inject
    DesignationAppeals appeals;

    /** Who acts from a day on. */
    public record AgentsBody(AgentNames agent, LocalDate validFrom) {}

    /** Why something is decided. */
    public record ReasonBody(String reason) {}

    /** Why a designation is struck. */
    public record DeletionBody(DeletionGround ground, String reason) {}

    /** An appeal against a deletion or an exclusion. */
    public record AgainstBody(
            Appeal.Against against,
            LocalDate lodgedOn,
            @Nullable String caseNumber) {}

    /** Reads a designation, and whether it counts here. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("designationId") String designationId) {
        Stored<Designation> stored = designations.get(electionId, designationId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Other agents act. */
    @POST
    @Path("agents")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response represent(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            AgentsBody body) {
        return created(electionId, decisions.represent(electionId, designationId, body.agent(), body.validFrom()));
    }

    /** Decides that a national or provincial designation does not count here. */
    @POST
    @Path("exclusions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response exclude(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            ReasonBody body) {
        return created(electionId, decisions.exclude(electionId, designationId, body.reason()));
    }

    /** Proposes to strike a designation. */
    @POST
    @Path("deletions")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response propose(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            DeletionBody body) {
        return created(electionId, decisions.proposeDeletion(electionId, designationId, body.ground(), body.reason()));
    }

    /** Strikes a designation. */
    @POST
    @Path("deletion-decisions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response strike(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            ReasonBody body) {
        return created(electionId, decisions.strike(electionId, designationId, body.reason()));
    }

    /** Publishes a deletion. */
    @POST
    @Path("deletion-publications")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response publish(
            @PathParam("electionId") String electionId, @PathParam("designationId") String designationId) {
        return created(electionId, decisions.publishDeletion(electionId, designationId));
    }

    /** Records an appeal. */
    @POST
    @Path("appeals")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response appeal(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            AgainstBody body) {
        String number = body.caseNumber() == null ? "" : body.caseNumber();
        return created(electionId, appeals.lodge(electionId, designationId, body.against(), body.lodgedOn(), number));
    }

    /** Records the judgment on it. */
    @POST
    @Path("judgments")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response judge(
            @PathParam("electionId") String electionId,
            @PathParam("designationId") String designationId,
            JudgmentBody body) {
        return created(
                electionId, appeals.judgeRegistered(electionId, designationId, body.judgment(appeals.recorder())));
    }

    private Response created(String electionId, Stored<Designation> stored) {
        return ETags.created(Designations.designationPath(electionId, stored.id()), view(electionId, stored), stored);
    }

    private RegisteredView view(String electionId, Stored<Designation> stored) {
        return RegisteredView.of(
                stored,
                due.of(electionId),
                decisions.carryOver(electionId, stored.value()),
                decisions.exclusionUntil(electionId, stored.value()));
    }
}
