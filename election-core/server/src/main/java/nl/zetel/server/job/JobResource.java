package nl.zetel.server.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import org.jspecify.annotations.Nullable;

/** Long work: how far it is, and how to stop it. */
@Path("jobs")
@RequestScoped
public class JobResource {

    @Inject
    Jobs jobs;

    /** A job as its caller sees it. */
    public record JobView(
            String id,
            String type,
            String subject,
            JobState state,
            int done,
            int total,
            String message,
            String resultPath,
            Optional<OffsetDateTime> startedAt,
            Optional<OffsetDateTime> endedAt) {

        static JobView of(Stored<Job> stored) {
            Job job = stored.value();
            return new JobView(
                    stored.id(),
                    job.type(),
                    job.subject(),
                    job.state(),
                    job.done(),
                    job.total(),
                    job.message(),
                    job.resultPath(),
                    job.startedAt(),
                    job.endedAt());
        }
    }

    /** The answer to a request that a job carries out. */
    public static Response accepted(Stored<Job> job) {
        return Response.accepted(JobView.of(job))
                .location(URI.create("/v1/jobs/" + job.id()))
                .build();
    }

    /** Lists jobs. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Page<JobView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return jobs.page(PageRequest.of(limit, cursor)).map(JobView::of);
    }

    /** Reads a job. */
    @GET
    @Path("{jobId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response read(@PathParam("jobId") String jobId) {
        Stored<Job> job = jobs.get(jobId);
        return ETags.ok(JobView.of(job), job);
    }

    /** Stops a job. */
    @POST
    @Path("{jobId}/cancellations")
    @RolesAllowed({Role.CLERK, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response cancel(@PathParam("jobId") String jobId) {
        return accepted(jobs.cancel(jobId));
    }
}
