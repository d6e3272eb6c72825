package nl.zetel.server.result.rest;

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
import nl.zetel.server.result.application.OfficialResults;
import nl.zetel.server.result.domain.OfficialResult;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Results of the official software. */
@Path("elections/{electionId}/official-results")
@RequestScoped
public class OfficialResultResource {

    /** The result of a large council has some 100,000. */
    private static final int MEGABYTES = 4;

    @Inject
    OfficialResults official;

    /** An imported result as its caller sees it. */
    public record OfficialResultView(
            String id,
            List<String> groups,
            Optional<String> confirmedBy,
            String importedBy,
            OffsetDateTime importedAt,
            List<SeatsView> lists,
            List<Finding> findings) {

        static OfficialResultView of(Stored<OfficialResult> stored) {
            OfficialResult value = stored.value();
            return new OfficialResultView(
                    stored.id(),
                    value.fingerprint().groups(),
                    value.fingerprint().confirmedBy(),
                    value.importedBy(),
                    value.importedAt(),
                    value.lists().stream()
                            .map(list -> new SeatsView(
                                    list.number(),
                                    list.designation(),
                                    list.elected().size()))
                            .toList(),
                    value.findings());
        }
    }

    /** The seats of a list. */
    public record SeatsView(int number, String designation, int seats) {}

    /** The hidden groups of a fingerprint as somebody typed them. */
    public record ConfirmationDocument(List<String> groups) {}

    /** Imports a result. */
    @POST
    @Idempotent
    @Consumes("application/xml")
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.INTEGRATION})
    public Response importFile(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        return created(electionId, official.importFile(electionId, Uploads.bytes(file, MEGABYTES)));
    }

    /** Confirms that a result is the one on paper. */
    @POST
    @Path("{officialResultId}/confirmations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response confirm(
            @PathParam("electionId") String electionId,
            @PathParam("officialResultId") String id,
            ConfirmationDocument document) {
        return created(electionId, official.confirm(electionId, id, document.groups()));
    }

    /** Lists imported results. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<OfficialResultView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return official.page(electionId, PageRequest.of(limit, cursor)).map(OfficialResultView::of);
    }

    /** Reads an imported result. */
    @GET
    @Path("{officialResultId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("officialResultId") String id) {
        Stored<OfficialResult> stored = official.get(electionId, id);
        return ETags.ok(OfficialResultView.of(stored), stored);
    }

    private static Response created(String electionId, Stored<OfficialResult> stored) {
        return ETags.created(OfficialResults.path(electionId, stored.id()), OfficialResultView.of(stored), stored);
    }
}
