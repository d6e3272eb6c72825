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
import java.util.Optional;
import nl.zetel.law.appointment.Circumstance;
import nl.zetel.server.appointment.application.CandidateCircumstances;
import nl.zetel.server.appointment.domain.DeclaredCircumstance;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** What bears on a candidate's succession. */
@Path("elections/{electionId}/candidate-circumstances")
@RequestScoped
public class CandidateCircumstanceResource {

    @Inject
    CandidateCircumstances circumstances;

    /** What is known. */
    public record CircumstanceBody(
            int list, int candidate, Circumstance circumstance, LocalDate since, String document) {}

    /** Why it no longer holds. */
    public record RevocationBody(String reason) {}

    /** A circumstance as its caller sees it. */
    public record CircumstanceView(
            String id,
            int list,
            int candidate,
            Circumstance circumstance,
            LocalDate since,
            String document,
            Optional<String> revoked) {

        static CircumstanceView of(Stored<DeclaredCircumstance> stored) {
            DeclaredCircumstance value = stored.value();
            return new CircumstanceView(
                    stored.id(),
                    value.list(),
                    value.candidate(),
                    value.circumstance(),
                    value.since(),
                    value.document(),
                    value.revoked());
        }
    }

    /** Records one. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response declare(@PathParam("electionId") String electionId, CircumstanceBody body) {
        return created(
                electionId,
                circumstances.declare(
                        electionId,
                        new DeclaredCircumstance(
                                body.list(),
                                body.candidate(),
                                body.circumstance(),
                                body.since(),
                                body.document(),
                                Optional.empty())));
    }

    /** Lists them. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<CircumstanceView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return circumstances.page(electionId, PageRequest.of(limit, cursor)).map(CircumstanceView::of);
    }

    /** Takes one back. */
    @POST
    @Path("{circumstanceId}/revocations")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response revoke(
            @PathParam("electionId") String electionId, @PathParam("circumstanceId") String id, RevocationBody body) {
        return created(electionId, circumstances.revoke(electionId, id, body.reason()));
    }

    private static Response created(String electionId, Stored<DeclaredCircumstance> stored) {
        return ETags.created(CandidateCircumstances.path(electionId, stored.id()), CircumstanceView.of(stored), stored);
    }
}
