package nl.zetel.server.errorreport.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.errorreport.application.ErrorReports;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.store.Stored;

/** Reporting a suspected error, for everybody. */
@Path("public/elections/{electionId}/error-reports")
@RequestScoped
public class PublicErrorReportResource {

    @Inject
    ErrorReports reports;

    /** What somebody reports. */
    public record ReportDocument(Optional<String> station, String description, Optional<String> reporter) {

        /** Does not show who reported, nor what they wrote. */
        @Override
        public String toString() {
            return "ReportDocument[…]";
        }
    }

    /** What somebody gets who reported an error; it does not repeat what they wrote. */
    public record ReceiptView(int number, OffsetDateTime receivedAt) {}

    /** Reports an error. */
    @POST
    @PermitAll
    public Response report(@PathParam("electionId") String electionId, ReportDocument document) {
        Stored<ErrorReport> stored = reports.report(
                electionId, new NewReport(document.station(), document.description(), document.reporter()));
        return Response.status(Response.Status.CREATED)
                .entity(new ReceiptView(stored.value().number(), stored.value().receivedAt()))
                .build();
    }
}
