package nl.zetel.server.designation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.designation.RequestDocument;
import nl.zetel.server.designation.application.RequestFiles;
import nl.zetel.server.designation.domain.RequestFile;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Files that came with a request. */
@Path("elections/{electionId}/designation-requests/{requestId}/files")
@RequestScoped
public class RequestFileResource {

    private static final int LIMIT = 10 * 1024 * 1024;

    @Inject
    RequestFiles files;

    @Context
    HttpHeaders headers;

    /** A file as its caller sees it; its content is read apart. */
    public record FileView(
            String id,
            Optional<RequestDocument> document,
            String mediaType,
            String fileName,
            long size,
            String fingerprint,
            String addedBy,
            OffsetDateTime addedAt,
            Optional<RequestFile.Removal> removal) {

        static FileView of(Stored<RequestFile> stored) {
            RequestFile file = stored.value();
            return new FileView(
                    stored.id(),
                    file.document(),
                    file.kind().mediaType(),
                    file.fileName(),
                    file.size(),
                    file.fingerprint(),
                    file.addedBy(),
                    file.addedAt(),
                    file.removal());
        }
    }

    /** All files of a request. */
    public record Files(List<FileView> items) {}

    /** Why a file is removed. */
    public record RemovalBody(String reason) {}

    /** Adds a file. */
    @POST
    @Idempotent
    @Consumes({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response add(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            @QueryParam("document") @Nullable String document,
            InputStream file)
            throws IOException {
        byte[] bytes = file.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw ProblemException.of(ProblemCode.TOO_LARGE, "Een bestand bij een verzoek is ten hoogste 10 MB");
        }
        @Nullable MediaType mediaType = headers.getMediaType();
        String type = mediaType == null ? "" : mediaType.getType() + "/" + mediaType.getSubtype();
        Stored<RequestFile> stored =
                files.add(electionId, requestId, Optional.ofNullable(document).map(this::document), type, bytes);
        return ETags.created(RequestFiles.path(electionId, requestId, stored.id()), FileView.of(stored), stored);
    }

    private RequestDocument document(String name) {
        String message = "Geef als document NOTARIAL_DEED, TRADE_REGISTER_EXTRACT, PAYMENT_PROOF of AGENT_DECLARATION,"
                + " of laat de parameter weg";
        return Arrays.stream(RequestDocument.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.ofFields(
                        ProblemCode.INVALID_PARAMETER,
                        message,
                        List.of(new FieldError("document", "INVALID", message))));
    }

    /** Lists the files. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Files list(@PathParam("electionId") String electionId, @PathParam("requestId") String requestId) {
        return new Files(
                files.all(electionId, requestId).stream().map(FileView::of).toList());
    }

    /** Reads what is known of a file. */
    @GET
    @Path("{fileId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            @PathParam("fileId") String fileId) {
        Stored<RequestFile> stored = files.get(electionId, requestId, fileId);
        return ETags.ok(FileView.of(stored), stored);
    }

    /** Reads the bytes of a file; never shown within a page of ours. */
    @GET
    @Path("{fileId}/content")
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response content(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            @PathParam("fileId") String fileId) {
        Stored<RequestFile> stored = files.get(electionId, requestId, fileId);
        return Response.ok(files.content(stored), stored.value().kind().mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + stored.value().fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Removes a file that was added by mistake. */
    @POST
    @Path("{fileId}/removals")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response remove(
            @PathParam("electionId") String electionId,
            @PathParam("requestId") String requestId,
            @PathParam("fileId") String fileId,
            RemovalBody body) {
        Stored<RequestFile> stored = files.remove(electionId, requestId, fileId, body.reason());
        return ETags.created(RequestFiles.path(electionId, requestId, fileId), FileView.of(stored), stored);
    }
}
