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
import java.time.OffsetDateTime;
import nl.zetel.server.document.application.PageFoot;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.application.Examinations;
import nl.zetel.server.numbering.application.ListsPage;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The numbered lists for everybody, once they are published (Kieswet I 17). */
@Path("public/elections/{electionId}/candidate-lists")
@RequestScoped
public class PublicListsResource {

    @Inject
    PublicElections elections;

    @Inject
    Examinations examinations;

    @Inject
    NumberedLists numbered;

    @Inject
    PageFoot foot;

    /** The lists as data. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public PublicListsView read(@PathParam("electionId") String electionId) {
        return view(electionId);
    }

    /** The lists as a page. */
    @GET
    @PermitAll
    @Produces("text/html;charset=UTF-8;qs=0.9")
    public Response page(@PathParam("electionId") String electionId) {
        PublicListsView view = view(electionId);
        String html = ListsPage.of(view.name(), numbered.of(electionId)).html(foot.text());
        return Response.ok(html, "text/html;charset=UTF-8").build();
    }

    private PublicListsView view(String electionId) {
        Stored<Election> election = elections.open(electionId);
        OffsetDateTime publishedAt = examinations
                .publishedAt(electionId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND, "De kandidatenlijsten zijn nog niet openbaar gemaakt"));
        return new PublicListsView(
                electionId,
                election.value().name(),
                publishedAt,
                numbered.of(electionId).stream()
                        .map(PublicListsView.PublicList::of)
                        .toList());
    }
}
