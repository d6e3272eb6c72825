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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.appointment.application.Appointments;
import nl.zetel.server.appointment.application.Vacancies;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Seats that have to be filled. */
@Path("elections/{electionId}/vacancies")
@RequestScoped
public class VacancyResource {

    @Inject
    Vacancies vacancies;

    @Inject
    Appointments appointments;

    /** How a vacancy is filled. */
    public record FillingBody(
            LocalDate letterDate,
            @Nullable List<Integer> lots,
            Optional<Boolean> sittingMember,
            @Nullable String lateReason) {}

    /** Lists vacancies. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<VacancyView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return vacancies
                .page(electionId, PageRequest.of(limit, cursor))
                .map(each -> VacancyView.of(electionId, each, vacancies, appointments));
    }

    /** Reads a vacancy. */
    @GET
    @Path("{vacancyId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("vacancyId") String id) {
        Stored<SeatVacancy> stored = vacancies.get(electionId, id);
        return ETags.ok(VacancyView.of(electionId, stored, vacancies, appointments), stored);
    }

    /** Says who would fill it today. */
    @GET
    @Path("{vacancyId}/proposal")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public VacancyView.ProposalView proposal(
            @PathParam("electionId") String electionId, @PathParam("vacancyId") String id) {
        return VacancyView.ProposalView.of(electionId, vacancies.proposal(electionId, id, List.of()), vacancies);
    }

    /** Appoints the successor, or decides that there is none. */
    @POST
    @Path("{vacancyId}/appointments")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response fill(
            @PathParam("electionId") String electionId, @PathParam("vacancyId") String id, FillingBody body) {
        Vacancies.Filling filling = new Vacancies.Filling(
                body.letterDate(),
                body.lots() == null ? List.of() : body.lots(),
                body.sittingMember().orElse(false),
                body.lateReason() == null ? "" : body.lateReason());
        Stored<SeatVacancy> stored = vacancies.fill(electionId, id, filling);
        return ETags.created(
                Vacancies.path(electionId, stored.id()),
                VacancyView.of(electionId, stored, vacancies, appointments),
                stored);
    }
}
