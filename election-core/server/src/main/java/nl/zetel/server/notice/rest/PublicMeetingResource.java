package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.server.notice.application.Meetings;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.store.Stored;

/** Information meetings, for everybody: when they are, and taking a place. */
@Path("public/elections/{electionId}/information-meetings")
@RequestScoped
public class PublicMeetingResource {

    @Inject
    Meetings meetings;

    /** Somebody who wants to come. */
    public record RegistrationBody(String name, String email, String organisation, String session) {

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "RegistrationBody[…]";
        }
    }

    /** What somebody gets who has a place; it does not repeat who they are. */
    public record PlaceView(String id, String session, OffsetDateTime at) {}

    /** The meetings of an election. */
    public record MeetingList(List<MeetingView> items) {}

    /** Lists meetings with the places that are left. */
    @GET
    @PermitAll
    public MeetingList list(@PathParam("electionId") String electionId) {
        return new MeetingList(meetings.announced(electionId).stream()
                .map(meeting -> MeetingView.of(meeting, meetings.taken(meeting.id())))
                .toList());
    }

    /** Takes a place. */
    @POST
    @Path("{meetingId}/registrations")
    @PermitAll
    public Response register(
            @PathParam("electionId") String electionId,
            @PathParam("meetingId") String meetingId,
            RegistrationBody body) {
        Stored<Registration> stored = meetings.register(
                electionId,
                meetingId,
                body.name().strip(),
                body.email().strip(),
                body.organisation().strip(),
                body.session());
        return Response.status(Response.Status.CREATED)
                .entity(new PlaceView(
                        stored.id(), stored.value().session(), stored.value().at()))
                .build();
    }
}
