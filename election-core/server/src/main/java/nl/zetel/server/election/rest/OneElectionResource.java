package nl.zetel.server.election.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionCopy;
import nl.zetel.server.election.domain.ElectionDraft;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** One election; its path is that of other classes too, which would otherwise take its requests. */
@Path("elections/{electionId}")
@RequestScoped
public class OneElectionResource {

    @Inject
    Elections elections;

    @Inject
    ETags etags;

    /** Reads an election. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId) {
        Stored<Election> stored = elections.get(electionId);
        return ETags.ok(ElectionView.of(stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response readVersion(@PathParam("electionId") String electionId, @PathParam("version") long version) {
        Stored<Election> stored = elections.version(electionId, version);
        return ETags.ok(ElectionView.of(stored), stored);
    }

    /** Changes an election. */
    @PUT
    @Transactional
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response change(@PathParam("electionId") String electionId, ElectionDraft draft) {
        Stored<Election> current = etags.require(
                elections.get(electionId), version -> Elections.path(electionId) + "/versions/" + version);
        Stored<Election> stored = elections.change(current, draft);
        return ETags.ok(ElectionView.of(stored), stored);
    }

    /** Creates an election with the set-up of this one. */
    @POST
    @Path("copies")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response copy(@PathParam("electionId") String electionId, ElectionCopy copy) {
        Stored<Election> stored = elections.copy(electionId, copy);
        return ETags.created(Elections.path(stored.id()), ElectionView.of(stored), stored);
    }
}
