package nl.zetel.server.examination.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentForm;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.examination.application.Reports;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Reports of the committee's sessions for everybody, without signatures (Kieswet I 18). */
@Path("public/elections/{electionId}/session-reports/{model}")
@RequestScoped
public class PublicReportResource {

    @Inject
    PublicElections elections;

    @Inject
    Reports reports;

    @Inject
    Documents documents;

    @Context
    HttpHeaders headers;

    /** Reads the report of a session, as a page or as PDF. */
    @GET
    @PermitAll
    public Response read(@PathParam("electionId") String electionId, @PathParam("model") Reports.Model model) {
        elections.open(electionId);
        Stored<ProducedDocument> report = reports.published(electionId, model)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND, "Het proces-verbaal van deze zitting is nog niet openbaar gemaakt"));
        return DocumentForm.wished(headers.getAcceptableMediaTypes(), report.value(), documents.content(report));
    }
}
