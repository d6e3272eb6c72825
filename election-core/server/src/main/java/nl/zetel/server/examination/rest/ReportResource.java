package nl.zetel.server.examination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.dispatch.application.Dispatches;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentView;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.examination.application.Reports;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Reports of the committee's sessions about the lists. */
@Path("elections/{electionId}/examinations/{examinationId}/reports")
@RequestScoped
public class ReportResource {

    @Inject
    Reports reports;

    @Inject
    Dispatches dispatches;

    @Inject
    Examinations examinations;

    /** The session, who sat, and what was objected. */
    public record ReportBody(
            Reports.Model model,
            String chair,
            @Nullable List<String> members,
            @Nullable List<SessionRecord.Objection> objections,
            @Nullable String place,
            @Nullable OffsetDateTime startedAt) {

        SessionRecord session() {
            return new SessionRecord(
                    chair,
                    members == null ? List.of() : members,
                    Optional.ofNullable(objections),
                    Optional.ofNullable(place),
                    Optional.ofNullable(startedAt));
        }
    }

    /** Makes a report. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response make(
            @PathParam("electionId") String electionId,
            @PathParam("examinationId") String examinationId,
            ReportBody body) {
        Stored<ProducedDocument> report = reports.make(electionId, examinationId, body.model(), body.session());
        return ETags.created(Documents.path(electionId, report.id()), DocumentView.of(report), report);
    }

    /** Which report is made public. */
    public record PublicationBody(Reports.Model model) {}

    /** Makes the newest report of a session public, without signatures. */
    @POST
    @Path("publications")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response publish(
            @PathParam("electionId") String electionId,
            @PathParam("examinationId") String examinationId,
            PublicationBody body) {
        Stored<ExaminationSession> stored = reports.publish(electionId, examinationId, body.model());
        return ETags.created(
                Examinations.path(electionId, stored.id()),
                ExaminationView.of(stored, examinations.lists(electionId), dispatches.notified(electionId)),
                stored);
    }
}
