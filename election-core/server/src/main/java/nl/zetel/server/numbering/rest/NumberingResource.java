package nl.zetel.server.numbering.rest;

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
import nl.zetel.server.numbering.application.Numberings;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The numbering of the valid lists. */
@Path("elections/{electionId}/numberings")
@RequestScoped
public class NumberingResource {

    @Inject
    Numberings numberings;

    /** What the committee finds on the claim of a list. */
    public record RulingBody(String listId, boolean conditionMet, String reason) {}

    /** The list that was drawn. */
    public record LotBody(String listId, List<String> witnesses) {}

    /** Begins the numbering. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response begin(@PathParam("electionId") String electionId) {
        return created(electionId, numberings.begin(electionId));
    }

    /** Lists numberings; there is at most one. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<NumberingView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return numberings.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads a numbering. */
    @GET
    @Path("{numberingId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("numberingId") String numberingId) {
        Stored<Numbering> stored = numberings.get(electionId, numberingId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Records a finding of the committee. */
    @POST
    @Path("{numberingId}/rulings")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response rule(
            @PathParam("electionId") String electionId, @PathParam("numberingId") String numberingId, RulingBody body) {
        return created(
                electionId,
                numberings.rule(electionId, numberingId, body.listId(), body.conditionMet(), body.reason()));
    }

    /** Records a lot. */
    @POST
    @Path("{numberingId}/lots")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response draw(
            @PathParam("electionId") String electionId, @PathParam("numberingId") String numberingId, LotBody body) {
        return created(electionId, numberings.draw(electionId, numberingId, body.listId(), body.witnesses()));
    }

    /** Fixes the numbers. */
    @POST
    @Path("{numberingId}/confirmations")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response fix(@PathParam("electionId") String electionId, @PathParam("numberingId") String numberingId) {
        return created(electionId, numberings.fix(electionId, numberingId));
    }

    private Response created(String electionId, Stored<Numbering> stored) {
        return ETags.created(Numberings.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private NumberingView view(String electionId, Stored<Numbering> stored) {
        return NumberingView.of(stored, numberings.calculate(electionId, stored.value()));
    }
}
