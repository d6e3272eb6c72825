package nl.zetel.server.retention.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.PaperDestructions;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Paper that people destroyed. */
@Path("elections/{electionId}/paper-destructions")
@RequestScoped
public class PaperDestructionResource {

    @Inject
    PaperDestructions papers;

    /** What was destroyed, when and how. */
    public record PaperBody(RecordKind kind, LocalDate destroyedOn, String method) {}

    /** A destruction of paper as its caller sees it. */
    public record PaperView(
            String id,
            RecordKind kind,
            LocalDate destroyedOn,
            String method,
            String article,
            String recordedBy,
            OffsetDateTime recordedAt,
            String documentId) {

        static PaperView of(Stored<PaperDestruction> stored) {
            PaperDestruction paper = stored.value();
            return new PaperView(
                    stored.id(),
                    paper.kind(),
                    paper.destroyedOn(),
                    paper.method(),
                    paper.article(),
                    paper.recordedBy(),
                    paper.recordedAt(),
                    paper.documentId());
        }
    }

    /** Records that paper was destroyed. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response record(@PathParam("electionId") String electionId, PaperBody body) {
        Stored<PaperDestruction> stored = papers.record(electionId, body.kind(), body.destroyedOn(), body.method());
        return ETags.created(PaperDestructions.path(electionId, stored.id()), PaperView.of(stored), stored);
    }

    /** Lists destructions of paper. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR})
    public Page<PaperView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return papers.page(electionId, PageRequest.of(limit, cursor)).map(PaperView::of);
    }
}
