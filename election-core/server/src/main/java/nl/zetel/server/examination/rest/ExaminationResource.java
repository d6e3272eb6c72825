package nl.zetel.server.examination.rest;

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
import nl.zetel.server.examination.application.DecisionProposals;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.ListPublications;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The examination of the lists of an election. */
@Path("elections/{electionId}")
@RequestScoped
public class ExaminationResource {

    @Inject
    Examinations examinations;

    @Inject
    Dispatches dispatches;

    @Inject
    DecisionProposals proposals;

    @Inject
    ListPublications publications;

    /** Examines the lists. */
    @POST
    @Path("examinations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response run(@PathParam("electionId") String electionId) {
        return created(electionId, examinations.run(electionId));
    }

    /** Lists examinations; there is at most one. */
    @GET
    @Path("examinations")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<ExaminationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return examinations.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads an examination with those of its lists. */
    @GET
    @Path("examinations/{examinationId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("examinationId") String examinationId) {
        Stored<ExaminationSession> stored = examinations.get(electionId, examinationId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Has the rules propose the decisions. */
    @POST
    @Path("decision-proposals")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response propose(@PathParam("electionId") String electionId) {
        return created(electionId, proposals.propose(electionId));
    }

    /** Publishes the lists. */
    @POST
    @Path("list-publications")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response publish(@PathParam("electionId") String electionId) {
        return created(electionId, publications.publish(electionId));
    }

    private Response created(String electionId, Stored<ExaminationSession> stored) {
        return ETags.created(Examinations.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private ExaminationView view(String electionId, Stored<ExaminationSession> stored) {
        return ExaminationView.of(stored, examinations.lists(electionId), dispatches.notified(electionId));
    }
}
