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
import java.util.Set;
import nl.zetel.server.dispatch.application.Dispatches;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentView;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.examination.application.ListExaminations;
import nl.zetel.server.examination.application.OmissionNotices;
import nl.zetel.server.examination.application.OmissionReviews;
import nl.zetel.server.examination.application.Repairs;
import nl.zetel.server.examination.domain.Evidence;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.rest.ListExaminationBodies.DecisionBody;
import nl.zetel.server.examination.rest.ListExaminationBodies.EvidenceBody;
import nl.zetel.server.examination.rest.ListExaminationBodies.OmissionBody;
import nl.zetel.server.examination.rest.ListExaminationBodies.RepairBody;
import nl.zetel.server.examination.rest.ListExaminationBodies.ReviewBody;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The examination of each list. */
@Path("elections/{electionId}/list-examinations")
@RequestScoped
public class ListExaminationResource {

    @Inject
    ListExaminations examinations;

    @Inject
    Dispatches dispatches;

    @Inject
    OmissionReviews reviews;

    @Inject
    OmissionNotices notices;

    @Inject
    Repairs repairs;

    @Inject
    ListDecisions decisions;

    /** Lists the examinations of lists. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<ListExaminationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Set<String> notified = dispatches.notified(electionId);
        return examinations
                .page(electionId, PageRequest.of(limit, cursor))
                .map(stored -> ListExaminationView.of(stored, notified));
    }

    /** Reads the examination of a list. */
    @GET
    @Path("{listExaminationId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId, @PathParam("listExaminationId") String listExaminationId) {
        Stored<ListExamination> stored = examinations.get(electionId, listExaminationId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Reviews an omission or a proposal. */
    @POST
    @Path("{listExaminationId}/reviews")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response review(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            ReviewBody body) {
        return created(
                electionId,
                reviews.review(
                        electionId,
                        listExaminationId,
                        body.itemId(),
                        body.disposition(),
                        ListExaminationBodies.text(body.text()),
                        body.reason()));
    }

    /** Adds an omission. */
    @POST
    @Path("{listExaminationId}/omissions")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response add(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            OmissionBody body) {
        return created(
                electionId,
                reviews.add(
                        electionId,
                        listExaminationId,
                        new OmissionReviews.Found(
                                body.kind(), body.position(), body.description(), body.repair(), body.reason())));
    }

    /** Makes the letter about the omissions. */
    @POST
    @Path("{listExaminationId}/letters")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response letter(
            @PathParam("electionId") String electionId, @PathParam("listExaminationId") String listExaminationId) {
        Stored<ProducedDocument> letter = notices.letter(electionId, listExaminationId);
        return ETags.created(Documents.path(electionId, letter.id()), DocumentView.of(letter), letter);
    }

    /** Records a repair. */
    @POST
    @Path("{listExaminationId}/repairs")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response repair(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            RepairBody body) {
        return created(
                electionId,
                repairs.repair(electionId, listExaminationId, body.omissionId(), body.note(), body.papers()));
    }

    /** Records a document of a death. */
    @POST
    @Path("{listExaminationId}/death-documents")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response death(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            EvidenceBody body) {
        return created(
                electionId,
                repairs.evidence(electionId, listExaminationId, Evidence.Kind.DEATH, body.position(), body.note()));
    }

    /** Records that a candidate declared to settle in another municipality too. */
    @POST
    @Path("{listExaminationId}/settlement-documents")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response settlement(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            EvidenceBody body) {
        return created(
                electionId,
                repairs.evidence(
                        electionId,
                        listExaminationId,
                        Evidence.Kind.SETTLEMENT_ELSEWHERE,
                        body.position(),
                        body.note()));
    }

    /** Records the committee's decision. */
    @POST
    @Path("{listExaminationId}/decisions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response decide(
            @PathParam("electionId") String electionId,
            @PathParam("listExaminationId") String listExaminationId,
            DecisionBody body) {
        return created(electionId, decisions.decide(electionId, listExaminationId, body.valid(), body.reason()));
    }

    private Response created(String electionId, Stored<ListExamination> stored) {
        return ETags.created(ListExaminations.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private ListExaminationView view(String electionId, Stored<ListExamination> stored) {
        return ListExaminationView.of(stored, dispatches.notified(electionId));
    }
}
