package nl.zetel.server.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Documents of an election. */
@Path("elections/{electionId}/documents")
@RequestScoped
public class DocumentResource {

    @Inject
    Documents documents;

    @Context
    HttpHeaders headers;

    /** Which document to produce, by the code of EML_NL. */
    public record DocumentBody(String kind) {}

    /** Produces an election document. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response produce(@PathParam("electionId") String electionId, DocumentBody body) {
        DocumentKind kind = Arrays.stream(DocumentKind.values())
                .filter(each -> each.code().equals(body.kind()))
                .findFirst()
                .orElseThrow(() -> ProblemException.ofField("/kind", "UNKNOWN", "Dit soort bestand bestaat niet"));
        Stored<ProducedDocument> stored = documents.produce(electionId, kind);
        return ETags.created(Documents.path(electionId, stored.id()), DocumentView.of(stored), stored);
    }

    /** Lists documents. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<DocumentView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Set<String> superseded = documents.superseded(electionId);
        return documents
                .page(electionId, PageRequest.of(limit, cursor))
                .map(stored -> DocumentView.of(stored, superseded));
    }

    /** Reads what is known of a document. */
    @GET
    @Path("{documentId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("documentId") String documentId) {
        Stored<ProducedDocument> stored = documents.get(electionId, documentId);
        return ETags.ok(DocumentView.of(stored, documents.superseded(electionId)), stored);
    }

    /**
     * Reads the bytes of a document, or a page as PDF; its title may hold a name, so that the file's name alone stands in the
     * header.
     */
    @GET
    @Path("{documentId}/content")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response content(@PathParam("electionId") String electionId, @PathParam("documentId") String documentId) {
        Stored<ProducedDocument> stored = documents.get(electionId, documentId);
        documents.requireReadable(stored.value());
        return DocumentForm.wished(headers.getAcceptableMediaTypes(), stored.value(), documents.content(stored));
    }
}
