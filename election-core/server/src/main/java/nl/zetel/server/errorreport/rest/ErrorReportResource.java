package nl.zetel.server.errorreport.rest;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.errorreport.application.ErrorReports;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.errorreport.domain.NewReport;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Reports of suspected errors, and what becomes of them. */
@Path("elections/{electionId}/error-reports")
@RequestScoped
public class ErrorReportResource {

    @Inject
    ErrorReports reports;

    @Inject
    CurrentActor current;

    /** A report that came on paper. */
    public record RecordedDocument(
            OffsetDateTime receivedAt, Optional<String> station, String description, Optional<String> reporter) {

        /** Does not show who reported, nor what they wrote. */
        @Override
        public String toString() {
            return "RecordedDocument[…]";
        }
    }

    /** Who investigates. */
    public record AssignmentDocument(String assignee) {}

    /** What was found. */
    public record FindingDocument(String text) {}

    /** A report as its caller sees it; the reporter only for those who answer. */
    public record ReportView(
            String id,
            int number,
            ErrorReport.Channel channel,
            Optional<String> station,
            String description,
            Optional<String> reporter,
            OffsetDateTime receivedAt,
            boolean inTime,
            ErrorReport.State state,
            Optional<String> assignee,
            List<ErrorReport.Step> steps,
            Optional<ErrorReport.Outcome> outcome,
            Optional<String> summary,
            Optional<ErrorReports.Next> next) {}

    /** Records a report that came by letter, by mail or at the counter. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response record(@PathParam("electionId") String electionId, RecordedDocument document) {
        NewReport report = new NewReport(document.station(), document.description(), document.reporter());
        return created(electionId, reports.record(electionId, report, document.receivedAt()));
    }

    /** Lists reports. */
    @GET
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<ReportView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reports.page(electionId, PageRequest.of(limit, cursor)).map(each -> view(electionId, each));
    }

    /** Reads a report. */
    @GET
    @Path("{errorReportId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("errorReportId") String errorReportId) {
        Stored<ErrorReport> stored = reports.get(electionId, errorReportId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Says who investigates a report. */
    @POST
    @Path("{errorReportId}/assignments")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response assign(
            @PathParam("electionId") String electionId,
            @PathParam("errorReportId") String errorReportId,
            AssignmentDocument document) {
        return created(electionId, reports.assign(electionId, errorReportId, document.assignee()));
    }

    /** Keeps what was found. */
    @POST
    @Path("{errorReportId}/findings")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response investigate(
            @PathParam("electionId") String electionId,
            @PathParam("errorReportId") String errorReportId,
            FindingDocument document) {
        return created(electionId, reports.investigate(electionId, errorReportId, document.text()));
    }

    /** Decides on a report. */
    @POST
    @Path("{errorReportId}/outcomes")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response decide(
            @PathParam("electionId") String electionId,
            @PathParam("errorReportId") String errorReportId,
            ErrorReport.Decision decision) {
        return created(electionId, reports.decide(electionId, errorReportId, decision));
    }

    private Response created(String electionId, Stored<ErrorReport> stored) {
        return ETags.created(ErrorReports.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private ReportView view(String electionId, Stored<ErrorReport> stored) {
        ErrorReport value = stored.value();
        boolean answers = current.get().is(Role.CLERK) || current.get().is(Role.COMMITTEE);
        return new ReportView(
                stored.id(),
                value.number(),
                value.channel(),
                value.station(),
                value.description(),
                answers ? reports.reporter(value) : Optional.empty(),
                value.receivedAt(),
                value.inTime(),
                value.state(),
                value.assignee(),
                value.steps(),
                value.outcome(),
                value.summary(),
                reports.next(electionId, value));
    }
}
