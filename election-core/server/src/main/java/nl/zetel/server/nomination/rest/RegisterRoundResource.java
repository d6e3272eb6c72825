package nl.zetel.server.nomination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.server.calculation.rest.PersonDocument;
import nl.zetel.server.job.JobResource;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.application.RegisterRounds;
import nl.zetel.server.nomination.domain.RegisterRound;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Rounds of a list's candidates along the population register. */
@Path("elections/{electionId}/candidate-lists/{listId}/register-rounds")
@RequestScoped
public class RegisterRoundResource {

    @Inject
    RegisterRounds rounds;

    @Inject
    CandidateLists lists;

    /** What is asked for. */
    public record RoundDocument(@Nullable List<ConfirmationDocument> confirmations) {

        List<RegisterRound.Confirmed> confirmed(String clerk) {
            return confirmations == null
                    ? List.of()
                    : confirmations.stream().map(each -> each.confirmed(clerk)).toList();
        }
    }

    /** What a clerk looked up elsewhere; without a person the source knows nobody of that number. */
    public record ConfirmationDocument(Bsn bsn, Optional<PersonDocument> person, String source, OffsetDateTime at) {

        RegisterRound.Confirmed confirmed(String clerk) {
            return new RegisterRound.Confirmed(bsn, person.map(PersonDocument::person), source, at, clerk);
        }
    }

    /** Begins a round, or goes on with one that ended early. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.INTEGRATION})
    public Response start(
            @PathParam("electionId") String electionId, @PathParam("listId") String listId, RoundDocument document) {
        return JobResource.accepted(rounds.start(electionId, listId, document.confirmed(rounds.clerk())));
    }

    /** Lists the rounds. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<RegisterRoundView> list(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return rounds.page(electionId, listId, PageRequest.of(limit, cursor))
                .map(stored -> view(electionId, listId, stored));
    }

    /** Reads a round with what is known of each candidate. */
    @GET
    @Path("{roundId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("roundId") String roundId) {
        Stored<RegisterRound> stored = rounds.get(electionId, listId, roundId);
        return ETags.ok(view(electionId, listId, stored), stored);
    }

    private RegisterRoundView view(String electionId, String listId, Stored<RegisterRound> stored) {
        int candidates = lists.get(electionId, listId).value().candidates().size();
        return RegisterRoundView.of(
                stored, candidates, rounds.checks(stored.id()), rounds.findings(listId, stored.id()));
    }
}
