package nl.zetel.server.appointment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.zetel.law.appointment.AppointmentDocument;
import nl.zetel.law.appointment.Credentials;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.Office;
import nl.zetel.server.appointment.application.Admissions;
import nl.zetel.server.appointment.application.AppointmentRecords;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.application.CorrectedAppointments;
import nl.zetel.server.appointment.application.CredentialsRegister;
import nl.zetel.server.appointment.domain.AdmissionDecision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Oath;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Appointments to the council. */
@Path("elections/{electionId}/appointments")
@RequestScoped
public class AppointmentResource {

    @Inject
    Appointments appointments;

    @Inject
    CorrectedAppointments corrected;

    @Inject
    Admissions admissions;

    @Inject
    CredentialsRegister register;

    @Inject
    ExaminationDesk desk;

    /** The date of the letters, and who sits in the council now. */
    public record LettersBody(
            LocalDate date,
            @Nullable List<Appointments.Sitting> sittingMembers,
            @Nullable String lateReason) {}

    /** A reply. */
    public record ReplyBody(Appointments.Reply kind, LocalDate receivedOn) {}

    /** Documents that were received. */
    public record DocumentsBody(
            List<String> received, LocalDate receivedOn, Optional<Boolean> unionCitizen, Optional<Boolean> abroad) {}

    /** What is declared for the examination. */
    public record ExaminationBody(
            @Nullable List<String> offices, Optional<Credentials.Dispute> dispute, Optional<Boolean> diplomat) {}

    /** The council's decision. */
    public record AdmissionBody(
            AdmissionDecision.Decision decision,
            LocalDate decidedOn,
            @Nullable String reason) {}

    /** The oath. */
    public record OathBody(LocalDate takenOn, Oath.Form form) {}

    /** Several appointments. */
    public record AppointmentList(List<AppointmentView> items) {}

    /** Writes the letters. */
    @POST
    @Path("letters")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response letters(@PathParam("electionId") String electionId, LettersBody body) {
        return created(
                electionId,
                appointments.writeLetters(
                        electionId,
                        body.date(),
                        body.sittingMembers() == null ? List.of() : body.sittingMembers(),
                        text(body.lateReason())));
    }

    /** Writes the letters after a corrected result. */
    @POST
    @Path("corrections")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response correct(@PathParam("electionId") String electionId, LettersBody body) {
        return created(
                electionId,
                corrected.write(
                        electionId,
                        body.date(),
                        body.sittingMembers() == null ? List.of() : body.sittingMembers(),
                        text(body.lateReason())));
    }

    private Response created(String electionId, List<Stored<Appointment>> all) {
        List<AppointmentView> items = all.stream()
                .map(each -> AppointmentView.of(electionId, each, appointments))
                .toList();
        return Response.created(URI.create("/v1" + Elections.path(electionId) + "/appointments"))
                .entity(new AppointmentList(items))
                .build();
    }

    /** Lists appointments. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<AppointmentView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return appointments
                .page(electionId, PageRequest.of(limit, cursor))
                .map(each -> AppointmentView.of(electionId, each, appointments));
    }

    /** Reads an appointment. */
    @GET
    @Path("{appointmentId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("appointmentId") String id) {
        Stored<Appointment> stored = appointments.get(electionId, id);
        return ETags.ok(AppointmentView.of(electionId, stored, appointments), stored);
    }

    /** Reads the letter. */
    @GET
    @Path("{appointmentId}/letter")
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response letter(@PathParam("electionId") String electionId, @PathParam("appointmentId") String id) {
        return Response.ok(appointments.letter(electionId, id)).build();
    }

    /** Records a reply. */
    @POST
    @Path("{appointmentId}/replies")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response reply(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, ReplyBody body) {
        return created(electionId, appointments.reply(electionId, id, body.kind(), body.receivedOn()));
    }

    /** Establishes that nothing was received in time. */
    @POST
    @Path("{appointmentId}/lapses")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response lapse(@PathParam("electionId") String electionId, @PathParam("appointmentId") String id) {
        return created(electionId, appointments.lapse(electionId, id));
    }

    /** Records documents. */
    @POST
    @Path("{appointmentId}/documents")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response documents(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, DocumentsBody body) {
        Appointments.Circumstances about = new Appointments.Circumstances(
                body.unionCitizen().orElse(true), body.abroad().orElse(false));
        EnumSet<AppointmentDocument> received = EnumSet.noneOf(AppointmentDocument.class);
        body.received().forEach(name -> received.add(AppointmentDocument.valueOf(name)));
        return created(electionId, appointments.handIn(electionId, id, received, body.receivedOn(), about));
    }

    /** Examines the credentials; the register is asked before the transaction begins. */
    @POST
    @Path("{appointmentId}/examinations")
    @RolesAllowed(Role.CLERK)
    public Response examine(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, ExaminationBody body) {
        EnumSet<Office> offices = EnumSet.noneOf(Office.class);
        Objects.requireNonNullElse(body.offices(), List.<String>of())
                .forEach(name -> offices.add(Office.valueOf(name)));
        Admissions.Declared declared = new Admissions.Declared(
                offices,
                body.dispute().orElse(Credentials.Dispute.NONE),
                body.diplomat().orElse(false));
        MembershipAssessment membership = register.assess(electionId, id, declared);
        return desk.examined(electionId, id, declared, membership);
    }

    /** Records the council's decision. */
    @POST
    @Path("{appointmentId}/admissions")
    @Idempotent
    @RolesAllowed(Role.VERIFIER)
    public Response admit(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, AdmissionBody body) {
        return created(
                electionId, admissions.decide(electionId, id, body.decision(), body.decidedOn(), text(body.reason())));
    }

    /** Records the oath. */
    @POST
    @Path("{appointmentId}/oaths")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response swear(
            @PathParam("electionId") String electionId, @PathParam("appointmentId") String id, OathBody body) {
        return created(electionId, appointments.swear(electionId, id, body.takenOn(), body.form()));
    }

    private Response created(String electionId, Stored<Appointment> stored) {
        return ETags.created(
                AppointmentRecords.path(electionId, stored.id()),
                AppointmentView.of(electionId, stored, appointments),
                stored);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
