package nl.zetel.server.deposit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.server.deposit.application.BankStatements;
import nl.zetel.server.deposit.domain.BankStatement;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Bank statements. */
@Path("elections/{electionId}/bank-statements")
@RequestScoped
public class BankStatementResource {

    private static final int MEGABYTES = 64;
    private static final int LONGEST_REASON = 2000;

    @Inject
    BankStatements statements;

    @Inject
    CurrentActor current;

    /** An imported file as its caller sees it. */
    public record StatementView(
            String id,
            String fileHash,
            String format,
            OffsetDateTime importedAt,
            String importedBy,
            int statements,
            int transactions,
            int kept,
            int matched,
            int known,
            List<Finding> findings,
            String overrideReason) {

        static StatementView of(Stored<BankStatement> stored) {
            BankStatement value = stored.value();
            return new StatementView(
                    stored.id(),
                    value.fileHash(),
                    value.format(),
                    value.importedAt(),
                    value.importedBy(),
                    value.statements(),
                    value.transactions(),
                    value.kept(),
                    value.matched(),
                    value.known(),
                    value.findings(),
                    value.overrideReason());
        }
    }

    /** Imports a statement file; a file with an error only if a clerk says why it counts all the same. */
    @POST
    @Idempotent
    @Consumes({"application/octet-stream", "application/xml", "application/zip", "text/plain"})
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importFile(
            @PathParam("electionId") String electionId,
            @QueryParam("acceptErrorsBecause") @Nullable String reason,
            InputStream file)
            throws IOException {
        byte[] bytes = Uploads.bytes(file, MEGABYTES);
        Stored<BankStatement> stored = statements.importFile(electionId, bytes, override(reason));
        return ETags.created(
                Elections.path(electionId) + "/bank-statements/" + stored.id(), StatementView.of(stored), stored);
    }

    private Optional<String> override(@Nullable String reason) {
        if (reason == null) {
            return Optional.empty();
        }
        if (!current.get().is(Role.CLERK)) {
            throw ProblemException.of(
                    ProblemCode.NOT_ALLOWED, "Een fout in een afschrift aanvaarden doet een behandelaar");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw ProblemException.of(
                    ProblemCode.INVALID_PARAMETER,
                    "Geef in acceptErrorsBecause een reden van ten hoogste " + LONGEST_REASON + " tekens");
        }
        return Optional.of(reason);
    }

    /** Lists imported files. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<StatementView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return statements.page(electionId, PageRequest.of(limit, cursor)).map(StatementView::of);
    }
}
