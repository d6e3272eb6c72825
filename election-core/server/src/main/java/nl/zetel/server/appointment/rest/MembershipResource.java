package nl.zetel.server.appointment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.server.appointment.application.AppointmentRecords;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.application.Memberships;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Ending;
import nl.zetel.server.appointment.domain.Leave;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** The end of memberships and temporary leave. */
@Path("elections/{electionId}/appointments")
@RequestScoped
public class MembershipResource {

    @Inject
    Memberships memberships;

    @Inject
    Appointments appointments;

    @Inject
    CurrentActor current;

    /** A resignation. */
    public record ResignationBody(LocalDate receivedOn, LocalDate effectiveOn) {}

    /** Another end of a membership. */
    public record EndingBody(Ending.Ground ground, LocalDate on, String reason) {}

    /** A request for leave. */
    public record LeaveBody(
            Leave.Kind reason,
            LocalDate requestedOn,
            boolean note,
            Optional<LocalDate> dueDate,
            Optional<LocalDate> startOn,
            Optional<Integer> weeks) {}

    /** The day of a decision on leave. */
    public record LeaveDecisionBody(LocalDate decidedOn) {}

    /** Records a resignation. */
    @POST
    @Path("{appointmentId}/resignations")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response resign(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, ResignationBody body) {
        return created(electionId, memberships.resign(electionId, id, body.receivedOn(), body.effectiveOn()));
    }

    /** Records another end of the membership. */
    @POST
    @Path("{appointmentId}/endings")
    @Idempotent
    @RolesAllowed(Role.VERIFIER)
    public Response end(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, EndingBody body) {
        return created(electionId, memberships.end(electionId, id, body.ground(), body.on(), body.reason()));
    }

    /** Records a request for leave. */
    @POST
    @Path("{appointmentId}/leaves")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response requestLeave(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, LeaveBody body) {
        Leave leave = new Leave(
                body.reason(),
                body.requestedOn(),
                body.note(),
                body.dueDate(),
                body.startOn(),
                body.weeks().orElse(0),
                current.user(),
                Optional.empty());
        return created(electionId, memberships.requestLeave(electionId, id, leave));
    }

    /** Decides on the open request for leave. */
    @POST
    @Path("{appointmentId}/leave-decisions")
    @Idempotent
    @RolesAllowed(Role.VERIFIER)
    public Response decideLeave(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, LeaveDecisionBody body) {
        return created(electionId, memberships.decideLeave(electionId, id, body.decidedOn()));
    }

    private Response created(String electionId, Stored<Appointment> stored) {
        return ETags.created(
                AppointmentRecords.path(electionId, stored.id()),
                AppointmentView.of(electionId, stored, appointments),
                stored);
    }
}
