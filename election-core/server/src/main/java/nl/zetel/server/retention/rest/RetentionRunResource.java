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
import java.util.Optional;
import nl.zetel.server.job.JobResource;
import nl.zetel.server.retention.application.RetentionRuns;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Runs of destruction. */
@Path("retention-runs")
@RequestScoped
public class RetentionRunResource {

    @Inject
    RetentionRuns runs;

    /** Of which election; of all of the municipality without one. */
    public record RunBody(Optional<String> electionId) {}

    /** Prepares a run: says what is due, and destroys nothing. */
    @POST
    @Idempotent
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response prepare(RunBody body) {
        Stored<RetentionRun> stored = runs.prepare(body.electionId());
        return ETags.created(RetentionRuns.path(stored.id()), RetentionRunView.of(stored), stored);
    }

    /** Lists runs. */
    @GET
    @RolesAllowed({Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR})
    public Page<RetentionRunView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return runs.page(PageRequest.of(limit, cursor)).map(RetentionRunView::of);
    }

    /** Reads a run. */
    @GET
    @Path("{runId}")
    @RolesAllowed({Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR})
    public Response read(@PathParam("runId") String runId) {
        Stored<RetentionRun> stored = runs.get(runId);
        return ETags.ok(RetentionRunView.of(stored), stored);
    }

    /** Destroys what a run says; cannot be undone. */
    @POST
    @Path("{runId}/executions")
    @Idempotent
    @RolesAllowed(Role.ADMINISTRATOR)
    public Response execute(@PathParam("runId") String runId) {
        return JobResource.accepted(runs.execute(runId));
    }
}
