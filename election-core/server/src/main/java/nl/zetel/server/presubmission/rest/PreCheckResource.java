package nl.zetel.server.presubmission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.presubmission.application.PreChecks;
import nl.zetel.server.presubmission.domain.AdvisedFinding;
import nl.zetel.server.presubmission.domain.PreCheck;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Looks at a list before it is handed in. */
@Path("elections/{electionId}/candidate-lists/{listId}/pre-submission-checks")
@RequestScoped
public class PreCheckResource {

    @Inject
    PreChecks checks;

    /** A look that is asked for. */
    public record PreCheckBody(
            Optional<String> appointmentId, @Nullable String note) {}

    /** A look as its caller sees it. */
    public record PreCheckView(
            String id,
            long listVersion,
            Optional<String> appointmentId,
            List<AdvisedFinding> findings,
            List<AdvisedFinding> resolved,
            String note,
            String checkedBy,
            OffsetDateTime checkedAt,
            Optional<String> documentId) {}

    /** Looks at the list. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response check(
            @PathParam("electionId") String electionId, @PathParam("listId") String listId, PreCheckBody body) {
        Stored<PreCheck> stored =
                checks.check(electionId, listId, body.appointmentId(), body.note() == null ? "" : body.note());
        return ETags.created(PreChecks.path(electionId, listId, stored.id()), view(electionId, listId, stored), stored);
    }

    /** Lists the looks. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<PreCheckView> list(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return checks.page(electionId, listId, PageRequest.of(limit, cursor))
                .map(stored -> view(electionId, listId, stored));
    }

    /** Reads a look. */
    @GET
    @Path("{checkId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("checkId") String checkId) {
        Stored<PreCheck> stored = checks.get(electionId, listId, checkId);
        return ETags.ok(view(electionId, listId, stored), stored);
    }

    private PreCheckView view(String electionId, String listId, Stored<PreCheck> stored) {
        PreCheck check = stored.value();
        return new PreCheckView(
                stored.id(),
                check.listVersion(),
                check.appointmentId(),
                check.findings(),
                check.resolved(),
                check.note(),
                check.checkedBy(),
                check.checkedAt(),
                checks.documentId(electionId, listId, stored.id()));
    }
}
