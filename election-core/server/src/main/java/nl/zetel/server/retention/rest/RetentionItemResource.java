package nl.zetel.server.retention.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zetel.server.retention.application.RetentionSchedule;
import nl.zetel.server.security.Role;

/** What has to be destroyed of an election, and when. */
@Path("elections/{electionId}/retention-items")
@RequestScoped
public class RetentionItemResource {

    @Inject
    RetentionSchedule schedule;

    /** Lists every kind of records with its rule, its days and where it stands. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR})
    public RetentionItemView.Items list(@PathParam("electionId") String electionId) {
        return RetentionItemView.items(schedule.of(electionId));
    }
}
