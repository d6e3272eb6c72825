package nl.zetel.server.nomination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.server.nomination.application.CandidateFindings;
import nl.zetel.server.nomination.domain.CandidateFinding;
import nl.zetel.server.nomination.domain.Correction;
import nl.zetel.server.nomination.domain.Disposition;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** What the register says of a list's candidates, and what persons make of it. */
@Path("elections/{electionId}/candidate-lists/{listId}/findings")
@RequestScoped
public class CandidateFindingResource {

    @Inject
    CandidateFindings findings;

    /** What a person makes of a finding. */
    public record ReviewDocument(Disposition disposition, String reason, Optional<CorrectionDocument> correction) {

        CandidateFindings.Verdict verdict() {
            return new CandidateFindings.Verdict(reason, correction.map(CorrectionDocument::correction));
        }
    }

    /** The right notation. */
    public record CorrectionDocument(
            Optional<CandidateListDocument.Name> name,
            Optional<PartialDate> birth,
            Optional<String> locality,
            Optional<String> country) {

        Correction correction() {
            return new Correction(name.map(CandidateListDocument.Name::candidateName), birth, locality, country);
        }
    }

    /** Lists the findings. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<CandidateFindingView> list(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return findings.page(electionId, listId, PageRequest.of(limit, cursor)).map(CandidateFindingView::of);
    }

    /** Reads a finding. */
    @GET
    @Path("{findingId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("findingId") String findingId) {
        Stored<CandidateFinding> stored = findings.get(electionId, listId, findingId);
        return ETags.ok(CandidateFindingView.of(stored), stored);
    }

    /** Reviews a finding. */
    @POST
    @Path("{findingId}/reviews")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response review(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("findingId") String findingId,
            ReviewDocument document) {
        Stored<CandidateFinding> stored =
                findings.review(electionId, listId, findingId, document.disposition(), document.verdict());
        return ETags.created(
                CandidateFindings.path(electionId, listId, findingId), CandidateFindingView.of(stored), stored);
    }
}
