package nl.zetel.server.presubmission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.presubmission.application.PreAppointments;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Appointments for the pre-submission. */
@Path("elections/{electionId}/pre-submission-appointments")
@RequestScoped
public class PreAppointmentResource {

    @Inject
    PreAppointments appointments;

    /** An appointment as somebody makes it. */
    public record AppointmentBody(
            String slotId,
            Optional<String> listId,
            String group,
            String contact,
            @Nullable String email) {

        PreAppointments.Visit visit() {
            return new PreAppointments.Visit(listId, group, contact, email == null ? "" : email);
        }
    }

    /** Where an appointment goes. */
    public record MoveBody(String slotId, @Nullable String reason) {}

    /** Why an appointment is cancelled. */
    public record ReasonBody(String reason) {}

    /** An appointment as the desk sees it. */
    public record AppointmentView(
            String id,
            String slotId,
            Optional<String> listId,
            String group,
            String contact,
            String email,
            PreAppointment.State state,
            List<PreAppointment.Act> history) {}

    /** Makes an appointment. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response book(@PathParam("electionId") String electionId, AppointmentBody body) {
        return created(electionId, appointments.book(electionId, body.slotId(), body.visit()));
    }

    /** Moves an appointment. */
    @POST
    @Path("{preAppointmentId}/moves")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response move(
            @PathParam("electionId") String electionId,
            @PathParam("preAppointmentId") String preAppointmentId,
            MoveBody body) {
        return created(
                electionId,
                appointments.move(
                        electionId, preAppointmentId, body.slotId(), body.reason() == null ? "" : body.reason()));
    }

    /** Cancels an appointment. */
    @POST
    @Path("{preAppointmentId}/cancellations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response cancel(
            @PathParam("electionId") String electionId,
            @PathParam("preAppointmentId") String preAppointmentId,
            ReasonBody body) {
        return created(electionId, appointments.cancel(electionId, preAppointmentId, body.reason()));
    }

    private Response created(String electionId, Stored<PreAppointment> stored) {
        return ETags.created(PreAppointments.path(electionId, stored.id()), view(stored), stored);
    }

    /** Lists appointments. */
    @GET
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Page<AppointmentView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return appointments.page(electionId, PageRequest.of(limit, cursor)).map(this::view);
    }

    /** Reads an appointment. */
    @GET
    @Path("{preAppointmentId}")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response read(
            @PathParam("electionId") String electionId, @PathParam("preAppointmentId") String preAppointmentId) {
        Stored<PreAppointment> stored = appointments.get(electionId, preAppointmentId);
        return ETags.ok(view(stored), stored);
    }

    private AppointmentView view(Stored<PreAppointment> stored) {
        PreAppointment value = stored.value();
        return new AppointmentView(
                stored.id(),
                value.slotId(),
                value.listId(),
                value.group(),
                appointments.plain(value.contact()),
                appointments.plain(value.email()),
                value.state(),
                value.history());
    }
}
