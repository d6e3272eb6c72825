package nl.zetel.server.nomination.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.application.ImportedList;
import nl.zetel.server.nomination.application.ListImports;
import nl.zetel.server.nomination.application.ListVersions;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Positions;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Candidate lists. */
@Path("elections/{electionId}/candidate-lists")
@RequestScoped
public class CandidateListResource {

    private static final int MEGABYTES = 2;

    @Inject
    CandidateLists lists;

    @Inject
    ListImports imports;

    @Inject
    ETags etags;

    /** Begins a list. */
    @POST
    @Idempotent
    @Consumes("application/json")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response create(@PathParam("electionId") String electionId, CandidateListDocument document) {
        Stored<CandidateList> stored = lists.create(electionId, document.list());
        return ETags.created(CandidateLists.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    /** Begins a list from an election document (EML 210). */
    @POST
    @Idempotent
    @Consumes("application/xml")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response createFromDocument(@PathParam("electionId") String electionId, InputStream file)
            throws IOException {
        return imported(electionId, imports.document(electionId, Uploads.bytes(file, MEGABYTES)));
    }

    /** Begins a list from a table of candidates. */
    @POST
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response createFromTable(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        return imported(electionId, imports.table(electionId, Uploads.bytes(file, MEGABYTES)));
    }

    private Response imported(String electionId, ImportedList imported) {
        Stored<CandidateList> stored = lists.create(electionId, imported.list());
        List<Finding> findings = new ArrayList<>(imported.findings());
        findings.addAll(lists.findings(electionId, stored));
        return ETags.created(
                CandidateLists.path(electionId, stored.id()),
                CandidateListView.of(stored, lists.exemption(electionId, stored.value()), Optional.empty(), findings),
                stored);
    }

    /** Lists the lists. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<CandidateListView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return lists.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads a list with its findings. */
    @GET
    @Path("{listId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("listId") String listId) {
        Stored<CandidateList> stored = lists.get(electionId, listId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Changes a list that was not handed in yet. */
    @PUT
    @Path("{listId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response change(
            @PathParam("electionId") String electionId,
            @PathParam("listId") String listId,
            CandidateListDocument document) {
        Stored<CandidateList> before =
                etags.require(lists.get(electionId, listId), version -> ListVersions.path(electionId, listId, version));
        Stored<CandidateList> after = lists.change(electionId, before, document.list(before.value()));
        return ETags.ok(view(electionId, after), after);
    }

    /** Another order of the candidates. */
    public record PositionsBody(List<Integer> positions) {}

    /** Puts the candidates in another order. */
    @PUT
    @Path("{listId}/positions")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response reorder(
            @PathParam("electionId") String electionId, @PathParam("listId") String listId, PositionsBody body) {
        Stored<CandidateList> before =
                etags.require(lists.get(electionId, listId), version -> ListVersions.path(electionId, listId, version));
        Stored<CandidateList> after = lists.reorder(electionId, before, new Positions(body.positions()));
        return ETags.ok(view(electionId, after), after);
    }

    /** Reads the addresses of a list, for who writes to them. */
    @GET
    @Path("{listId}/contact-details")
    @RolesAllowed(Role.CLERK)
    public ContactDetailsView contactDetails(
            @PathParam("electionId") String electionId, @PathParam("listId") String listId) {
        return ContactDetailsView.of(lists.get(electionId, listId).value());
    }

    private CandidateListView view(String electionId, Stored<CandidateList> stored) {
        return CandidateListView.of(
                stored,
                lists.exemption(electionId, stored.value()),
                lists.lateness(electionId, stored),
                lists.findings(electionId, stored));
    }
}
