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
import nl.zetel.api.Finding;
import nl.zetel.server.deposit.application.BankStatements;
import nl.zetel.server.deposit.domain.BankStatement;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Bank statements. */
@Path("elections/{electionId}/bank-statements")
@RequestScoped
public class BankStatementResource {

    private static final int LIMIT = 64 * 1024 * 1024;

    @Inject
    BankStatements statements;

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
            List<Finding> findings) {

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
                    value.findings());
        }
    }

    /** Imports a statement file. */
    @POST
    @Idempotent
    @Consumes({"application/octet-stream", "application/xml", "application/zip", "text/plain"})
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importFile(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw ProblemException.of(ProblemCode.TOO_LARGE, "Een rekeningafschrift is hier ten hoogste 64 MB");
        }
        Stored<BankStatement> stored = statements.importFile(electionId, bytes);
        return ETags.created(
                Elections.path(electionId) + "/bank-statements/" + stored.id(), StatementView.of(stored), stored);
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
