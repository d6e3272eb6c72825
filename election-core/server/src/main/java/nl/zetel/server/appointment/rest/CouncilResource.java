package nl.zetel.server.appointment.rest;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.server.appointment.application.Council;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Installation;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The council. */
@Path("elections/{electionId}")
@RequestScoped
public class CouncilResource {

    @Inject
    Council council;

    @Inject
    ServerClock clock;

    /** The day of the first meeting. */
    public record InstallationBody(LocalDate on) {}

    /** Whether the new council takes over. */
    public record ChangeView(boolean newCouncil, int seats, int approved, List<Step> steps) {}

    /** The first meeting. */
    public record InstallationView(LocalDate on, int seats, int members, boolean newCouncil, List<Step> steps) {}

    /** A member. */
    public record MemberView(
            int seat,
            int list,
            String designation,
            int candidate,
            String name,
            LocalDate from,
            Optional<LocalDate> until,
            boolean temporary,
            boolean sworn,
            String appointmentId) {

        static MemberView of(Stored<Appointment> stored) {
            Appointment value = stored.value();
            return new MemberView(
                    value.seat(),
                    value.who().list(),
                    value.who().designation(),
                    value.who().candidate(),
                    value.who().displayName(),
                    value.membership().from().orElseThrow(),
                    value.membership().until(),
                    value.letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT,
                    value.oath().isPresent(),
                    stored.id());
        }
    }

    /** The council on a day. */
    public record CouncilView(LocalDate on, int seats, List<MemberView> members, List<Integer> vacantSeats) {}

    /** Says whether the new council can take over. */
    @GET
    @Path("council-change")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public ChangeView change(@PathParam("electionId") String electionId) {
        Council.Readiness readiness = council.readiness(electionId);
        return new ChangeView(
                readiness.change().newCouncil(),
                readiness.seats(),
                readiness.approved(),
                readiness.change().steps());
    }

    /** Records the first meeting of the new council. */
    @POST
    @Path("installations")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response install(@PathParam("electionId") String electionId, InstallationBody body) {
        Installation installed = council.install(electionId, body.on()).value();
        return Response.created(URI.create("/v1" + Elections.path(electionId) + "/council-members?on=" + body.on()))
                .entity(new InstallationView(
                        installed.heldOn(), installed.seats(), installed.approved(), true, installed.steps()))
                .build();
    }

    /** Says who sits in the council on a day; today if none is named. */
    @GET
    @Path("council-members")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public CouncilView members(@PathParam("electionId") String electionId, @QueryParam("on") @Nullable String on) {
        Council.OnDay found = council.on(electionId, day(on));
        return new CouncilView(
                found.on(),
                found.seats(),
                found.members().stream().map(MemberView::of).toList(),
                found.vacantSeats());
    }

    private LocalDate day(@Nullable String text) {
        try {
            return text == null ? clock.today() : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.of(ProblemCode.INVALID_PARAMETER, "Geef de dag als 2018-03-29");
        }
    }
}
