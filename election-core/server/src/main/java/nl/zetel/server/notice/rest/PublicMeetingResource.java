package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.server.notice.application.Meetings;
import nl.zetel.server.notice.domain.Registration;
import nl.zetel.server.store.Stored;
import org.jspecify.annotations.Nullable;

/** Information meetings, for everybody: when they are, and taking a place. */
@Path("public/elections/{electionId}/information-meetings")
@RequestScoped
public class PublicMeetingResource {

    @Inject
    Meetings meetings;

    /** Somebody who wants to come. */
    public record RegistrationBody(
            String name,
            String email,
            String organisation,
            String session,
            @Nullable Boolean waitingList) {

        Meetings.Guest guest() {
            return new Meetings.Guest(name.strip(), email.strip(), organisation.strip(), session);
        }

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "RegistrationBody[…]";
        }
    }

    /** What somebody gets who has a place or waits for one; it does not repeat who they are. */
    public record PlaceView(String id, String session, boolean waiting, URI withdrawal, OffsetDateTime at) {}

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
        Stored<Registration> stored =
                meetings.register(electionId, meetingId, body.guest(), Boolean.TRUE.equals(body.waitingList()));
        return Response.status(Response.Status.CREATED)
                .entity(new PlaceView(
                        stored.id(),
                        stored.value().session(),
                        stored.value().waiting(),
                        meetings.link(stored.id()),
                        stored.value().at()))
                .build();
    }
}
