package nl.zetel.server.election.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.election.application.ElectionDesks;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;

/** The municipality's own election desk. */
@Path("election-desk")
@RequestScoped
public class ElectionDeskResource {

    @Inject
    ElectionDesks desks;

    @Inject
    ETags etags;

    /** Reads the desk. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response read() {
        Stored<ElectionOffice> stored = desks.get();
        return ETags.ok(stored.value(), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response readVersion(@PathParam("version") long version) {
        Stored<ElectionOffice> stored = desks.version(version);
        return ETags.ok(stored.value(), stored);
    }

    /** Sets the desk; who changes it has seen it. */
    @PUT
    @Transactional
    @RolesAllowed({Role.CLERK, Role.ADMINISTRATOR, Role.INTEGRATION})
    public Response set(ElectionOffice desk) {
        Stored<ElectionOffice> stored = desks.find()
                .map(found -> desks.change(
                        etags.require(found, version -> ElectionDesks.PATH + "/versions/" + version), desk))
                .orElseGet(() -> desks.create(desk));
        return ETags.ok(stored.value(), stored);
    }
}
