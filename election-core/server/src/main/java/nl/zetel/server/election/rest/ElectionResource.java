package nl.zetel.server.election.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionDraft;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Elections. */
@Path("elections")
@RequestScoped
public class ElectionResource {

    @Inject
    Elections elections;

    /** Creates an election. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response create(ElectionDraft draft) {
        Stored<Election> stored = elections.create(draft);
        return ETags.created(Elections.path(stored.id()), ElectionView.of(stored), stored);
    }

    /** Lists elections. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Page<ElectionView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return elections.page(PageRequest.of(limit, cursor)).map(ElectionView::of);
    }
}
