package nl.zetel.server.election.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;

/** Elections for everybody, without a token. */
@Path("public/elections/{electionId}")
@RequestScoped
public class PublicElectionResource {

    @Inject
    PublicElections elections;

    @Inject
    CurrentActor current;

    /** Reads an election. */
    @GET
    @PermitAll
    public Response read(@PathParam("electionId") String electionId) {
        Stored<Election> stored = elections.open(electionId);
        return ETags.ok(PublicElectionView.of(current.municipality(), stored), stored);
    }
}
