package nl.zetel.server.designation.rest;

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
import nl.zetel.api.Finding;
import nl.zetel.law.Step;
import nl.zetel.law.designation.CharacterCount;
import nl.zetel.law.designation.CombinedDesignation;
import nl.zetel.law.designation.Proposal;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.Combination;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Combined designations. */
@Path("elections/{electionId}/combined-designations")
@RequestScoped
public class CombinedDesignationResource {

    @Inject
    Designations designations;

    @Inject
    Elections elections;

    /** What groups that stand together hand in. */
    public record CombinationBody(String designation, List<ComponentBody> components) {}

    /** A registered designation that it is formed from. */
    public record ComponentBody(
            String designationId, @Nullable String abbreviation, boolean agentDeclared) {

        Combination.Component component() {
            return new Combination.Component(
                    designationId, "", abbreviation == null ? "" : abbreviation, agentDeclared);
        }
    }

    /** What the committee decides. */
    public record DecisionBody(boolean accepted, String reason) {}

    /** A combined designation as its caller sees it. */
    public record CombinationView(
            String id,
            String designation,
            List<Combination.Component> components,
            Proposal proposal,
            CharacterCount count,
            List<Finding> findings,
            List<Step> steps,
            Optional<CommitteeDecision> decision) {}

    /** Enters a combined designation. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response combine(@PathParam("electionId") String electionId, CombinationBody body) {
        Stored<Combination> stored = designations.combine(
                electionId,
                body.designation(),
                body.components().stream().map(ComponentBody::component).toList());
        return ETags.created(path(electionId, stored.id()), view(electionId, stored), stored);
    }

    /** Lists combined designations. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<CombinationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return designations
                .combinations(electionId, PageRequest.of(limit, cursor))
                .map(stored -> view(electionId, stored));
    }

    /** Decides on a combined designation. */
    @POST
    @Path("{combinationId}/decisions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response decide(
            @PathParam("electionId") String electionId,
            @PathParam("combinationId") String combinationId,
            DecisionBody body) {
        Stored<Combination> stored = designations.decide(electionId, combinationId, body.accepted(), body.reason());
        return ETags.created(path(electionId, combinationId), view(electionId, stored), stored);
    }

    private CombinationView view(String electionId, Stored<Combination> stored) {
        CombinedDesignation.Review review =
                stored.value().review(elections.get(electionId).value().nominationDay());
        return new CombinationView(
                stored.id(),
                stored.value().text(),
                stored.value().components(),
                review.proposal(),
                review.count(),
                review.findings(),
                review.steps(),
                stored.value().decision());
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/combined-designations/" + id;
    }
}
