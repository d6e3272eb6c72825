package nl.zetel.server.designation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.server.designation.application.CarriedRequests;
import nl.zetel.server.designation.application.CompletionRequests;
import nl.zetel.server.designation.application.DesignationAppeals;
import nl.zetel.server.designation.application.DesignationRequests;
import nl.zetel.server.designation.application.RegisterDecisions;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Requests to register a designation. */
@Path("elections/{electionId}/designation-requests")
@RequestScoped
public class DesignationRequestResource {

    @Inject
    DesignationRequests requests;

    @Inject
    CarriedRequests carried;

    @Inject
    CompletionRequests completions;

    @Inject
    DesignationAppeals appeals;

    @Inject
    RegisterDecisions decisions;

    @Inject
    Elections elections;

    @Inject
    ETags etags;

    /** What a group hands in. */
    public record RequestDocumentBody(
            String designation,
            String group,
            boolean association,
            @Nullable List<RequestDocument> documents,
            @Nullable AgentNames agent,
            Optional<String> changes) {}

    /** What a group hands in to complete its request. */
    public record CompletionBody(
            @Nullable List<RequestDocument> documents,
            @Nullable AgentNames agent) {}

    /** What the committee decides. */
    public record DecisionBody(boolean accepted, Optional<RefusalGround> ground, String reason) {}

    /** Receives a request. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response receive(@PathParam("electionId") String electionId, RequestDocumentBody body) {
        Stored<DesignationCase> stored = requests.receive(
                electionId,
                body.designation(),
                body.group(),
                body.association(),
                documents(body.documents()),
                agent(body.agent()),
                body.changes());
        return ETags.created(DesignationRequests.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    /** Lists requests. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<DesignationRequestView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        CarriedRequests.Ways ways = carried.ways(electionId);
        return requests.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored, ways));
    }

    /** Reads a request with what the rules propose. */
    @GET
    @Path("{requestId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("requestId") String requestId) {
        Stored<DesignationCase> stored = requests.get(electionId, requestId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("{requestId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response readVersion(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            @PathParam("version") long version) {
        Stored<DesignationCase> stored = requests.version(electionId, requestId, version);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Completes a request. */
    @PUT
    @Path("{requestId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response complete(
            @PathParam("electionId") String electionId, @PathParam("requestId") String requestId, CompletionBody body) {
        Stored<DesignationCase> before = etags.require(
                requests.get(electionId, requestId),
                version -> DesignationRequests.path(electionId, requestId) + "/versions/" + version);
        Stored<DesignationCase> after =
                requests.complete(electionId, before, documents(body.documents()), agent(body.agent()));
        return ETags.ok(view(electionId, after), after);
    }

    /** Decides on a request. */
    @POST
    @Path("{requestId}/decisions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response decide(
            @PathParam("electionId") String electionId, @PathParam("requestId") String requestId, DecisionBody body) {
        Stored<DesignationCase> after =
                requests.decide(electionId, requestId, body.accepted(), body.ground(), body.reason());
        return ETags.created(DesignationRequests.path(electionId, requestId), view(electionId, after), after);
    }

    /** Publishes the decision on a request. */
    @POST
    @Path("{requestId}/publications")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response publish(@PathParam("electionId") String electionId, @PathParam("requestId") String requestId) {
        Stored<DesignationCase> after = requests.publish(electionId, requestId);
        return ETags.created(DesignationRequests.path(electionId, requestId), view(electionId, after), after);
    }

    /** Until when a group completes its request; without a day two weeks, or until the last day if that is sooner. */
    public record CompletionRequestBody(Optional<LocalDate> until) {}

    /** Asks a group to complete its request. */
    @POST
    @Path("{requestId}/completion-requests")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response ask(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            CompletionRequestBody body) {
        Stored<DesignationCase> after = completions.ask(electionId, requestId, body.until());
        return ETags.created(DesignationRequests.path(electionId, requestId), view(electionId, after), after);
    }

    /** Records an appeal against the decision. */
    @POST
    @Path("{requestId}/appeals")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response appeal(
            @PathParam("electionId") String electionId, @PathParam("requestId") String requestId, AppealBody body) {
        Stored<DesignationCase> after = appeals.lodge(electionId, requestId, body.lodgedOn(), body.reference());
        return ETags.created(DesignationRequests.path(electionId, requestId), view(electionId, after), after);
    }

    /** Records the judgment on the appeal. */
    @POST
    @Path("{requestId}/judgments")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response judge(
            @PathParam("electionId") String electionId, @PathParam("requestId") String requestId, JudgmentBody body) {
        Stored<DesignationCase> after = appeals.judge(electionId, requestId, body.judgment(appeals.recorder()));
        return ETags.created(DesignationRequests.path(electionId, requestId), view(electionId, after), after);
    }

    private DesignationRequestView view(String electionId, Stored<DesignationCase> stored) {
        return view(electionId, stored, carried.ways(electionId));
    }

    private DesignationRequestView view(String electionId, Stored<DesignationCase> stored, CarriedRequests.Ways ways) {
        return DesignationRequestView.of(
                stored,
                stored.value().review(elections.calendar(electionId)),
                requests.review(electionId, stored),
                stored.value().publishedOn().map(day -> decisions.appealUntil(electionId, day)),
                new DesignationRequestView.Way(ways.from(stored), ways.to(stored)));
    }

    private static Set<RequestDocument> documents(@Nullable List<RequestDocument> documents) {
        return documents == null ? Set.of() : Set.copyOf(documents);
    }

    private static AgentNames agent(@Nullable AgentNames agent) {
        return agent == null ? new AgentNames("", "") : agent;
    }
}
