package nl.zetel.server.election.rest;

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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.server.election.application.PreviousResults;
import nl.zetel.server.election.domain.PreviousElection;
import nl.zetel.server.election.domain.PreviousResultImport;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The previous election from its files. */
@Path("elections/{electionId}/previous-result-imports")
@RequestScoped
public class PreviousResultResource {

    @Inject
    PreviousResults results;

    /** Two files in Base64; the count is a 510d unless it says 510b. */
    public record FilesDocument(String result, String count, Optional<String> countKind) {}

    /** That an import counts from now on. */
    public record AcceptanceDocument(@Nullable String reason) {}

    /** The hidden groups of a file's fingerprint as somebody typed them. */
    public record ConfirmationDocument(String kind, List<String> groups) {}

    /** A file as its caller sees it: its hidden groups are empty until somebody typed them. */
    public record FileView(String kind, List<String> groups, Optional<String> confirmedBy) {

        static FileView of(PreviousResultImport.ReadFile file) {
            return new FileView(
                    file.kind(), file.fingerprint().groups(), file.fingerprint().confirmedBy());
        }
    }

    /** An import as its caller sees it. */
    public record ImportView(
            String id,
            PreviousResultImport.State state,
            String documentId,
            PreviousElection previous,
            List<Finding> findings,
            List<FileView> files,
            String importedBy,
            OffsetDateTime importedAt,
            Optional<PreviousResultImport.Acceptance> acceptance) {

        static ImportView of(Stored<PreviousResultImport> stored) {
            PreviousResultImport value = stored.value();
            return new ImportView(
                    stored.id(),
                    value.state(),
                    value.documentId(),
                    value.previous(),
                    value.findings(),
                    value.files().stream().map(FileView::of).toList(),
                    value.importedBy(),
                    value.importedAt(),
                    value.acceptance());
        }
    }

    /** Reads the files. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, FilesDocument files) {
        DocumentKind kind =
                files.countKind().filter("510b"::equals).isPresent() ? DocumentKind.COUNT : DocumentKind.TOTAL_COUNT;
        return created(
                electionId,
                results.read(electionId, decoded("/result", files.result()), decoded("/count", files.count()), kind));
    }

    /** Lists imports. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<ImportView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return results.page(electionId, PageRequest.of(limit, cursor)).map(ImportView::of);
    }

    /** Reads an import. */
    @GET
    @Path("{importId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response get(@PathParam("electionId") String electionId, @PathParam("importId") String importId) {
        Stored<PreviousResultImport> stored = results.get(electionId, importId);
        return ETags.ok(ImportView.of(stored), stored);
    }

    /** Confirms that a file is the one on paper. */
    @POST
    @Path("{importId}/confirmations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response confirm(
            @PathParam("electionId") String electionId,
            @PathParam("importId") String importId,
            ConfirmationDocument document) {
        return created(electionId, results.confirm(electionId, importId, document.kind(), document.groups()));
    }

    /** Makes an import the base of the election. */
    @POST
    @Path("{importId}/acceptances")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response accept(
            @PathParam("electionId") String electionId,
            @PathParam("importId") String importId,
            AcceptanceDocument document) {
        String reason = document.reason();
        return created(electionId, results.accept(electionId, importId, reason == null ? "" : reason));
    }

    private static Response created(String electionId, Stored<PreviousResultImport> stored) {
        return ETags.created(PreviousResults.path(electionId, stored.id()), ImportView.of(stored), stored);
    }

    private static byte[] decoded(String pointer, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofField(pointer, "NOT_BASE64", "De inhoud is geen Base64");
        }
    }
}
