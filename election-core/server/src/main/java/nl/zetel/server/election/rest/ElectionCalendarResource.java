package nl.zetel.server.election.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;

/** The calendar of an election. */
@Path("elections/{electionId}/calendar")
@RequestScoped
public class ElectionCalendarResource {

    @Inject
    Elections elections;

    /** Reads the calendar of an election. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public CalendarView calendar(@PathParam("electionId") String electionId) {
        return CalendarView.of(elections.calendar(electionId));
    }
}
