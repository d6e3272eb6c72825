package nl.zetel.server.nomination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.zetel.server.nomination.application.ListVersions;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListVersion;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import org.jspecify.annotations.Nullable;

/** What a list was before. */
@Path("elections/{electionId}/candidate-lists/{listId}/versions")
@RequestScoped
public class ListVersionResource {

    @Inject
    ListVersions versions;

    /** A version in short. */
    public record VersionSummary(long version, String changedBy, OffsetDateTime changedAt, int candidates) {}

    /** A version; citizen service numbers masked, addresses left out. */
    public record VersionView(
            long version,
            String changedBy,
            OffsetDateTime changedAt,
            String designation,
            boolean publishGender,
            List<CandidateListView.CandidateView> candidates,
            int submitters) {

        static VersionView of(ListVersion kept) {
            CandidateList list = kept.list();
            List<CandidateListView.CandidateView> candidates = new ArrayList<>();
            list.candidates()
                    .forEach(candidate ->
                            candidates.add(CandidateListView.CandidateView.of(candidates.size() + 1, candidate)));
            return new VersionView(
                    kept.version(),
                    kept.by(),
                    kept.at(),
                    list.head().designation(),
                    list.head().publishGender(),
                    candidates,
                    list.submitters().size());
        }
    }

    /** Lists the versions. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<VersionSummary> list(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return versions.page(electionId, listId, PageRequest.of(limit, cursor))
                .map(kept -> new VersionSummary(
                        kept.version(),
                        kept.by(),
                        kept.at(),
                        kept.list().candidates().size()));
    }

    /** Reads a version. */
    @GET
    @Path("{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public VersionView read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("version") long version) {
        return VersionView.of(versions.at(electionId, listId, version));
    }
}
