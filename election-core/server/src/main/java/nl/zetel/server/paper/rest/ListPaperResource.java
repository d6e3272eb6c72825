package nl.zetel.server.paper.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.paper.application.ListPapers;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** The papers of a list. */
@Path("elections/{electionId}/candidate-lists/{listId}/papers")
@RequestScoped
public class ListPaperResource {

    @Inject
    CurrentActor current;

    @Inject
    ListPapers papers;

    @Inject
    CandidateLists lists;

    /** Why something is withdrawn. */
    public record ReasonBody(String reason) {}

    /** Records a paper. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response record(
            @PathParam("electionId") String electionId, @PathParam("listId") String listId, ListPaperDocument body) {
        return created(electionId, listId, papers.record(electionId, listId, body.draft()));
    }

    /** Withdraws a paper that was recorded by mistake. */
    @POST
    @Path("{paperId}/withdrawals")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response withdraw(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("paperId") String paperId,
            ReasonBody body) {
        return created(electionId, listId, papers.withdraw(electionId, listId, paperId, body.reason()));
    }

    private Response created(String electionId, String listId, Stored<ListPaper> stored) {
        return ETags.created(
                ListPapers.path(electionId, listId, stored.id()),
                view(lists.get(electionId, listId).value(), stored),
                stored);
    }

    /** Lists the papers. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<ListPaperView> list(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        CandidateList list = lists.get(electionId, listId).value();
        return papers.page(electionId, listId, PageRequest.of(limit, cursor)).map(stored -> view(list, stored));
    }

    /** Reads a paper. */
    @GET
    @Path("{paperId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            @PathParam("paperId") String paperId) {
        Stored<ListPaper> stored = papers.get(electionId, listId, paperId);
        return ETags.ok(view(lists.get(electionId, listId).value(), stored), stored);
    }

    private ListPaperView view(CandidateList list, Stored<ListPaper> stored) {
        ListPaperView view = ListPaperView.of(stored, papers.position(list, stored.value()), ListPapers.print(list));
        return current.get().is(Role.CLERK) ? view : view.withoutCharacters();
    }
}
