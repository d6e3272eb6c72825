package nl.zetel.server.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentView;
import nl.zetel.server.result.application.CountTables;
import nl.zetel.server.result.application.ResultCalculation;
import nl.zetel.server.result.application.ResultCalculation.LotGiven;
import nl.zetel.server.result.application.ResultEstablishment;
import nl.zetel.server.result.application.ResultEstablishment.Words;
import nl.zetel.server.result.application.ResultMargins;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.Deceased;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Results. */
@Path("elections/{electionId}")
@RequestScoped
public class ResultResource {

    @Inject
    Results results;

    @Inject
    ResultCalculation calculation;

    @Inject
    ResultEstablishment establishment;

    @Inject
    ResultMargins margins;

    @Inject
    CountTables tables;

    /** What a result is calculated with, beside the counts. */
    public record ResultDocument(@Nullable List<Deceased> deceased) {}

    /** What a lot gave, and who saw it. */
    public record LotDocument(String lot, int list, Optional<Integer> candidate, List<String> witnesses) {}

    /** What was remarked in the session, and why there is no official result. */
    public record EstablishmentDocument(
            @Nullable String remark, @Nullable String withoutOfficial) {}

    /** Calculates the result. */
    @POST
    @Path("results")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response calculate(@PathParam("electionId") String electionId, ResultDocument document) {
        List<Deceased> deceased = document.deceased() == null ? List.of() : document.deceased();
        return created(electionId, calculation.calculate(electionId, deceased));
    }

    /** Lists results. */
    @GET
    @Path("results")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<ResultView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Page<Stored<ElectionResult>> page = results.page(electionId, PageRequest.of(limit, cursor));
        CandidateNames names = results.names(electionId);
        return page.map(stored -> ResultView.of(stored, names));
    }

    /** Reads a result. */
    @GET
    @Path("results/{resultId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("resultId") String resultId) {
        Stored<ElectionResult> stored = results.get(electionId, resultId);
        return ETags.ok(ResultView.of(stored, results.names(electionId)), stored);
    }

    /** Records a lot that was drawn. */
    @POST
    @Path("results/{resultId}/lots")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response drawLot(
            @PathParam("electionId") String electionId, @PathParam("resultId") String resultId, LotDocument lot) {
        return created(
                electionId,
                calculation.drawLot(
                        electionId, resultId, new LotGiven(lot.lot(), lot.list(), lot.candidate(), lot.witnesses())));
    }

    /** Establishes a result. */
    @POST
    @Path("results/{resultId}/establishments")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response establish(
            @PathParam("electionId") String electionId,
            @PathParam("resultId") String resultId,
            EstablishmentDocument document) {
        Words words = new Words(
                Objects.requireNonNullElse(document.remark(), ""),
                Objects.requireNonNullElse(document.withoutOfficial(), ""));
        return created(electionId, establishment.establish(electionId, resultId, words));
    }

    /** How near a result is to another one. */
    @GET
    @Path("results/{resultId}/margins")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public ResultMargins.Found margins(
            @PathParam("electionId") String electionId, @PathParam("resultId") String resultId) {
        return margins.of(electionId, resultId);
    }

    /** Produces the table of counts for publication. */
    @POST
    @Path("count-tables")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response produceTable(@PathParam("electionId") String electionId) {
        Stored<ProducedDocument> stored = tables.produce(electionId);
        return ETags.created(Documents.path(electionId, stored.id()), DocumentView.of(stored), stored);
    }

    private Response created(String electionId, Stored<ElectionResult> stored) {
        return ETags.created(
                Results.path(electionId, stored.id()), ResultView.of(stored, results.names(electionId)), stored);
    }
}
