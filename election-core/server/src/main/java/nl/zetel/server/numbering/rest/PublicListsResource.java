package nl.zetel.server.numbering.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.document.application.PageFoot;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.numbering.application.PublishedLists;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** The numbered lists for everybody, once they are published (Kieswet I 17). */
@Path("public/elections/{electionId}/candidate-lists")
@RequestScoped
public class PublicListsResource {

    @Inject
    PublicElections elections;

    @Inject
    PublishedLists lists;

    @Inject
    PageFoot foot;

    /** The lists as data. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public PublicListsView read(@PathParam("electionId") String electionId) {
        return PublicListsView.of(elections.open(electionId), published(electionId));
    }

    /** The lists as a page. */
    @GET
    @PermitAll
    @Produces("text/html;charset=UTF-8;qs=0.9")
    public Response page(@PathParam("electionId") String electionId) {
        String name = elections.open(electionId).value().name();
        String html = ListsPage.of(name, published(electionId)).html(foot.text());
        return Response.ok(html, "text/html;charset=UTF-8").build();
    }

    private PublishedLists.Published published(String electionId) {
        return lists.newest(electionId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND, "De kandidatenlijsten zijn nog niet openbaar gemaakt"));
    }
}
