package nl.zetel.server.settlement.rest;

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
import java.util.Set;
import nl.zetel.server.dispatch.application.Dispatches;
import nl.zetel.server.examination.application.ListExaminations;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.settlement.application.SettlementReports;
import nl.zetel.server.settlement.domain.SettlementReport;
import nl.zetel.server.settlement.rest.SettlementViews.EvidenceBody;
import nl.zetel.server.settlement.rest.SettlementViews.EvidenceView;
import nl.zetel.server.settlement.rest.SettlementViews.MatchView;
import nl.zetel.server.settlement.rest.SettlementViews.NoticeBody;
import nl.zetel.server.settlement.rest.SettlementViews.ReceivedBody;
import nl.zetel.server.settlement.rest.SettlementViews.ReportBody;
import nl.zetel.server.settlement.rest.SettlementViews.ReportView;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Messages between committees about candidates who are no residents. */
@Path("elections/{electionId}/settlement-reports")
@RequestScoped
public class SettlementReportResource {

    @Inject
    SettlementReports reports;

    @Inject
    Dispatches dispatches;

    /** Makes a message to the committee of a municipality. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response report(@PathParam("electionId") String electionId, ReportBody body) {
        return created(electionId, reports.report(electionId, body.municipality(), body.candidates()));
    }

    /** Lists messages. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Page<ReportView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Set<String> sent = dispatches.sent(electionId);
        return reports.page(electionId, PageRequest.of(limit, cursor)).map(stored -> ReportView.of(stored, sent));
    }

    /** Lists candidates of whom another committee has to be told. */
    @GET
    @Path("duties")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Page<SettlementReports.Due> due(@PathParam("electionId") String electionId) {
        return new Page<>(reports.due(electionId), Optional.empty());
    }

    /** Records a message that came from another committee. */
    @POST
    @Path("receipts")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response receive(@PathParam("electionId") String electionId, ReceivedBody body) {
        if (!body.kind().received()) {
            throw ProblemException.ofField("/kind", "KIND", "Vastgelegd wordt hier alleen wat van elders kwam");
        }
        return created(electionId, reports.receive(electionId, body.report()));
    }

    /** Compares what other committees wrote. */
    @GET
    @Path("matches")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Page<MatchView> matches(@PathParam("electionId") String electionId) {
        List<MatchView> all =
                reports.matches(electionId).stream().map(MatchView::of).toList();
        return new Page<>(all, Optional.empty());
    }

    /** Tells the committees that reported one person of each other. */
    @POST
    @Path("notices")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response passOn(@PathParam("electionId") String electionId, NoticeBody body) {
        Set<String> sent = dispatches.sent(electionId);
        List<ReportView> made = reports.passOn(electionId, body.reportId(), body.candidate()).stream()
                .map(stored -> ReportView.of(stored, sent))
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new Page<>(made, Optional.empty()))
                .build();
    }

    /** Reads a message. */
    @GET
    @Path("{settlementReportId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response read(
            @PathParam("electionId") String electionId, @PathParam("settlementReportId") String settlementReportId) {
        Stored<SettlementReport> stored = reports.get(electionId, settlementReportId);
        return ETags.ok(ReportView.of(stored, dispatches.sent(electionId)), stored);
    }

    /** Takes a notice as evidence about a candidate of this election. */
    @POST
    @Path("{settlementReportId}/evidence")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response evidence(
            @PathParam("electionId") String electionId,
            @PathParam("settlementReportId") String settlementReportId,
            EvidenceBody body) {
        Stored<ListExamination> stored = reports.evidence(
                electionId,
                settlementReportId,
                body.candidate(),
                new SettlementReports.Place(body.listId(), body.position()),
                SettlementViews.text(body.reason()));
        return ETags.created(ListExaminations.path(electionId, stored.id()), EvidenceView.of(stored), stored);
    }

    private Response created(String electionId, Stored<SettlementReport> stored) {
        return ETags.created(
                SettlementReports.path(electionId, stored.id()),
                ReportView.of(stored, dispatches.sent(electionId)),
                stored);
    }
}
