package nl.zetel.server.submission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.Submission;
import nl.zetel.server.web.ETags;
import org.jspecify.annotations.Nullable;

/** Lists that were handed in. */
@Path("elections/{electionId}/submissions")
@RequestScoped
public class SubmissionResource {

    @Inject
    Submissions submissions;

    @Inject
    Documents documents;

    /** Lists submissions. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<SubmissionView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return submissions.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads a submission. */
    @GET
    @Path("{submissionId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("submissionId") String submissionId) {
        Stored<Submission> stored = submissions.get(electionId, submissionId);
        return ETags.ok(view(electionId, stored), stored);
    }

    private SubmissionView view(String electionId, Stored<Submission> stored) {
        return SubmissionView.of(stored, receipt(documents, electionId, stored));
    }

    static Optional<String> receipt(Documents documents, String electionId, Stored<Submission> stored) {
        return documents
                .newest(electionId, "receipt", Submissions.path(electionId, stored.id()))
                .map(Stored::id);
    }
}
