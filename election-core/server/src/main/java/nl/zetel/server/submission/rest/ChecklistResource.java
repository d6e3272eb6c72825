package nl.zetel.server.submission.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.zetel.server.security.Role;
import nl.zetel.server.submission.application.ChecklistFacts;

/** What is known here of the papers of a list, for who goes through them at the desk. */
@Path("elections/{electionId}/candidate-lists/{listId}/checklist-items")
@RequestScoped
public class ChecklistResource {

    @Inject
    ChecklistFacts facts;

    /** Every item. */
    public record Checklist(List<ChecklistItemView> items) {}

    /** Reads what is known now. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Checklist read(@PathParam("electionId") String electionId, @PathParam("listId") String listId) {
        return new Checklist(
                facts.of(electionId, listId).stream().map(ChecklistItemView::of).toList());
    }
}
