package nl.zetel.server.gazette.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.zetel.server.gazette.application.GazetteNotices;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Announcements in the municipal gazette. */
@Path("elections/{electionId}/gazette-notices")
@RequestScoped
public class GazetteResource {

    @Inject
    GazetteNotices notices;

    /** What to announce; without a place at the address of the desk. */
    public record NoticeDocument(NoticeKind kind, @Nullable String place) {}

    /** Where and when it was published. */
    public record PublicationDocument(String reference, LocalDate day) {}

    /** Makes an announcement. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response prepare(@PathParam("electionId") String electionId, NoticeDocument document) {
        String place = document.place();
        return created(electionId, notices.prepare(electionId, document.kind(), place == null ? "" : place));
    }

    /** Lists announcements. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<GazetteView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return notices.page(electionId, PageRequest.of(limit, cursor)).map(GazetteView::of);
    }

    /** Reads an announcement. */
    @GET
    @Path("{noticeId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("noticeId") String noticeId) {
        Stored<GazetteNotice> stored = notices.get(electionId, noticeId);
        return ETags.ok(GazetteView.of(stored), stored);
    }

    /** Notes that an announcement was published. */
    @POST
    @Path("{noticeId}/publications")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.INTEGRATION})
    public Response publish(
            @PathParam("electionId") String electionId,
            @PathParam("noticeId") String noticeId,
            PublicationDocument document) {
        return created(electionId, notices.publish(electionId, noticeId, document.reference(), document.day()));
    }

    private static Response created(String electionId, Stored<GazetteNotice> stored) {
        return ETags.created(GazetteNotices.path(electionId, stored.id()), GazetteView.of(stored), stored);
    }
}
