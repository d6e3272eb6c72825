package nl.zetel.server.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.zetel.server.job.JobResource;
import nl.zetel.server.notice.application.Newsletters;
import nl.zetel.server.notice.domain.Audience;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Newsletters. */
@Path("newsletters")
@RequestScoped
public class NewsletterResource {

    @Inject
    Newsletters newsletters;

    @Inject
    ETags etags;

    /** A newsletter as it is written. */
    public record NewsletterBody(
            String subject,
            String text,
            Optional<String> electionId,
            @Nullable String group) {

        Newsletter draft() {
            return Newsletter.draft(subject, text, electionId, group == null ? "" : group.strip());
        }
    }

    /** A file. */
    public record AttachmentBody(String fileName, String mediaType, String content) {}

    /**
     * The order to send.
     *
     * @param recipients how many recipients the clerk saw; absent to send it however many there are
     */
    public record DispatchBody(Optional<Integer> recipients) {}

    /** Whom a newsletter would reach. */
    public record AudienceView(
            int recipients, int otherElections, int otherGroups, int unconfirmed, String explanation) {}

    /** Writes a newsletter. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response create(NewsletterBody body) {
        return created(newsletters.create(body.draft()));
    }

    /** Lists newsletters. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<NewsletterView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return newsletters.page(PageRequest.of(limit, cursor)).map(this::view);
    }

    /** Reads a newsletter. */
    @GET
    @Path("{newsletterId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("newsletterId") String newsletterId) {
        Stored<Newsletter> stored = newsletters.get(newsletterId);
        return ETags.ok(view(stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("{newsletterId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response readVersion(@PathParam("newsletterId") String newsletterId, @PathParam("version") long version) {
        Stored<Newsletter> stored = newsletters.version(newsletterId, version);
        return ETags.ok(view(stored), stored);
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{newsletterId}")
    @Transactional
    @RolesAllowed(Role.CLERK)
    public Response change(@PathParam("newsletterId") String newsletterId, NewsletterBody body) {
        Stored<Newsletter> current = etags.require(
                newsletters.get(newsletterId), version -> Newsletters.path(newsletterId) + "/versions/" + version);
        Stored<Newsletter> changed = newsletters.change(current, body.draft());
        return ETags.ok(view(changed), changed);
    }

    /** Attaches a file. */
    @POST
    @Path("{newsletterId}/attachments")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response attach(@PathParam("newsletterId") String newsletterId, AttachmentBody body) {
        return created(newsletters.attach(newsletterId, body.fileName(), body.mediaType(), body.content()));
    }

    /** Says whom it would reach if it were sent now. */
    @GET
    @Path("{newsletterId}/audience")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public AudienceView audience(@PathParam("newsletterId") String newsletterId) {
        Stored<Newsletter> newsletter = newsletters.get(newsletterId);
        Audience audience = newsletters.audience(newsletter);
        return new AudienceView(
                audience.recipients(),
                audience.otherElections(),
                audience.otherGroups(),
                audience.unconfirmed(),
                newsletters.explanation(newsletter.value(), audience));
    }

    /** Sends a newsletter. */
    @POST
    @Path("{newsletterId}/dispatches")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response dispatch(@PathParam("newsletterId") String newsletterId, DispatchBody body) {
        return JobResource.accepted(newsletters.dispatch(newsletterId, body.recipients()));
    }

    /** Lists deliveries, without addresses. */
    @GET
    @Path("{newsletterId}/deliveries")
    @RolesAllowed({Role.CLERK, Role.AUDITOR})
    public Page<DeliveryView> deliveries(
            @PathParam("newsletterId") String newsletterId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return newsletters
                .deliveries(newsletterId, PageRequest.of(limit, cursor))
                .map(DeliveryView::of);
    }

    private Response created(Stored<Newsletter> stored) {
        return ETags.created(Newsletters.path(stored.id()), view(stored), stored);
    }

    private NewsletterView view(Stored<Newsletter> stored) {
        return NewsletterView.of(stored, newsletters.counts(stored.id()));
    }
}
