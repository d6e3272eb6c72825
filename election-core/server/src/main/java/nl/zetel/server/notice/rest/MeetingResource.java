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
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.server.notice.application.Meetings;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Information meetings, for the desk. */
@Path("elections/{electionId}/information-meetings")
@RequestScoped
public class MeetingResource {

    @Inject
    Meetings meetings;

    @Inject
    ETags etags;

    /** Somebody who comes. */
    public record RegistrationView(
            String id,
            String name,
            String email,
            String organisation,
            String session,
            boolean waiting,
            OffsetDateTime at) {}

    /** Who comes. */
    public record NameList(List<RegistrationView> items) {}

    /** Announces a meeting. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response create(@PathParam("electionId") String electionId, Meeting meeting) {
        Stored<Meeting> stored = meetings.create(electionId, meeting);
        return ETags.created(Meetings.path(electionId, stored.id()), view(stored), stored);
    }

    /** Lists meetings. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<MeetingView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return meetings.page(electionId, PageRequest.of(limit, cursor)).map(this::view);
    }

    /** Reads a meeting. */
    @GET
    @Path("{meetingId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("meetingId") String meetingId) {
        Stored<Meeting> stored = meetings.get(electionId, meetingId);
        return ETags.ok(view(stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("{meetingId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response readVersion(
            @PathParam("electionId") String electionId,
            @PathParam("meetingId") String meetingId,
            @PathParam("version") long version) {
        Stored<Meeting> stored = meetings.version(electionId, meetingId, version);
        return ETags.ok(view(stored), stored);
    }

    /** Changes a meeting. */
    @PUT
    @Path("{meetingId}")
    @Transactional
    @RolesAllowed(Role.CLERK)
    public Response change(
            @PathParam("electionId") String electionId, @PathParam("meetingId") String meetingId, Meeting meeting) {
        Stored<Meeting> current = etags.require(
                meetings.get(electionId, meetingId),
                version -> Meetings.path(electionId, meetingId) + "/versions/" + version);
        Stored<Meeting> changed = meetings.change(electionId, current, meeting);
        return ETags.ok(view(changed), changed);
    }

    /** The list of names and sessions. */
    @GET
    @Path("{meetingId}/registrations")
    @RolesAllowed(Role.CLERK)
    public NameList names(@PathParam("electionId") String electionId, @PathParam("meetingId") String meetingId) {
        return new NameList(meetings.registered(electionId, meetingId).stream()
                .map(this::row)
                .toList());
    }

    /** Withdraws a registration for somebody who asked the desk. */
    @POST
    @Path("{meetingId}/registrations/{registrationId}/withdrawals")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response withdraw(
            @PathParam("electionId") String electionId,
            @PathParam("meetingId") String meetingId,
            @PathParam("registrationId") String registrationId) {
        Stored<Meeting> stored = meetings.withdraw(electionId, meetingId, registrationId);
        return ETags.created(Meetings.path(electionId, stored.id()), view(stored), stored);
    }

    private RegistrationView row(Stored<Registration> stored) {
        Registration value = stored.value();
        return new RegistrationView(
                stored.id(),
                meetings.plain(value.sealedName()),
                meetings.plain(value.sealedAddress()),
                value.organisation(),
                value.session(),
                value.waiting(),
                value.at());
    }

    private MeetingView view(Stored<Meeting> stored) {
        return MeetingView.of(stored, meetings.taken(stored.id()));
    }
}
