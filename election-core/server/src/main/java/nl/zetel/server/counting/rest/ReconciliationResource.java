package nl.zetel.server.counting.rest;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.server.counting.application.ListTotals;
import nl.zetel.server.counting.application.OfficialCounts;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.counting.domain.Explanation;
import nl.zetel.server.counting.domain.ListTotal;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Totals by hand, official counts, and how they compare with the entries. */
@Path("elections/{electionId}")
@RequestScoped
public class ReconciliationResource {

    private static final int MEGABYTES = 16;

    @Inject
    ListTotals totals;

    @Inject
    OfficialCounts official;

    @Inject
    Reconciliations reconciliations;

    @Inject
    ETags etags;

    /** A total by hand; without a station of all together. */
    public record TotalDocument(int list, Optional<String> stationId, long votes) {}

    /** Corrected votes of a total. */
    public record TotalCorrection(long votes) {}

    /** A total as its caller sees it. */
    public record TotalView(String id, int list, Optional<String> stationId, long votes, String typedBy) {

        static TotalView of(Stored<ListTotal> stored) {
            ListTotal value = stored.value();
            return new TotalView(stored.id(), value.list(), value.stationId(), value.votes(), value.typedBy());
        }
    }

    /** An imported count as its caller sees it. */
    public record OfficialView(
            String id,
            String kind,
            List<String> groups,
            Optional<String> confirmedBy,
            String importedBy,
            OffsetDateTime importedAt,
            int stations,
            long votes,
            List<Finding> findings) {

        static OfficialView of(Stored<OfficialCount> stored) {
            OfficialCount value = stored.value();
            return new OfficialView(
                    stored.id(),
                    value.kind(),
                    value.fingerprint().groups(),
                    value.fingerprint().confirmedBy(),
                    value.importedBy(),
                    value.importedAt(),
                    value.stations().size(),
                    value.total().cast(),
                    value.findings());
        }
    }

    /** The hidden groups of a fingerprint as somebody typed them. */
    public record ConfirmationDocument(List<String> groups) {}

    /** The explanation of a difference. */
    public record ExplanationDocument(String difference, String text) {}

    /** Adds a total by hand. */
    @POST
    @Path("list-totals")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response addTotal(@PathParam("electionId") String electionId, TotalDocument document) {
        Stored<ListTotal> stored = totals.create(electionId, document.list(), document.stationId(), document.votes());
        return ETags.created(ListTotals.path(electionId, stored.id()), TotalView.of(stored), stored);
    }

    /** Lists totals by hand. */
    @GET
    @Path("list-totals")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<TotalView> totals(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return totals.page(electionId, PageRequest.of(limit, cursor)).map(TotalView::of);
    }

    /** Reads a total by hand. */
    @GET
    @Path("list-totals/{totalId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response total(@PathParam("electionId") String electionId, @PathParam("totalId") String totalId) {
        Stored<ListTotal> stored = totals.get(electionId, totalId);
        return ETags.ok(TotalView.of(stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("list-totals/{totalId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response totalVersion(
            @PathParam("electionId") String electionId,
            @PathParam("totalId") String totalId,
            @PathParam("version") long version) {
        Stored<ListTotal> stored = totals.version(electionId, totalId, version);
        return ETags.ok(TotalView.of(stored), stored);
    }

    /** Corrects a total by hand. */
    @PUT
    @Path("list-totals/{totalId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response correctTotal(
            @PathParam("electionId") String electionId,
            @PathParam("totalId") String totalId,
            TotalCorrection correction) {
        Stored<ListTotal> current = etags.require(
                totals.get(electionId, totalId),
                version -> ListTotals.path(electionId, totalId) + "/versions/" + version);
        Stored<ListTotal> stored = totals.change(electionId, current, correction.votes());
        return ETags.ok(TotalView.of(stored), stored);
    }

    /** Imports an official count. */
    @POST
    @Path("official-counts")
    @Idempotent
    @Consumes("application/xml")
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.INTEGRATION})
    public Response importOfficial(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        Stored<OfficialCount> stored = official.importFile(electionId, Uploads.bytes(file, MEGABYTES));
        return ETags.created(OfficialCounts.path(electionId, stored.id()), OfficialView.of(stored), stored);
    }

    /** Confirms that an official count is the one on paper. */
    @POST
    @Path("official-counts/{officialCountId}/confirmations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE})
    public Response confirmOfficial(
            @PathParam("electionId") String electionId,
            @PathParam("officialCountId") String officialCountId,
            ConfirmationDocument document) {
        Stored<OfficialCount> stored = official.confirm(electionId, officialCountId, document.groups());
        return ETags.created(OfficialCounts.path(electionId, stored.id()), OfficialView.of(stored), stored);
    }

    /** Lists official counts. */
    @GET
    @Path("official-counts")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<OfficialView> officialCounts(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return official.page(electionId, PageRequest.of(limit, cursor)).map(OfficialView::of);
    }

    /** Reads an official count. */
    @GET
    @Path("official-counts/{officialCountId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response officialCount(
            @PathParam("electionId") String electionId, @PathParam("officialCountId") String officialCountId) {
        Stored<OfficialCount> stored = official.get(electionId, officialCountId);
        return ETags.ok(OfficialView.of(stored), stored);
    }

    /** Compares the sources. */
    @GET
    @Path("reconciliation")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public ReconciliationView reconciliation(@PathParam("electionId") String electionId) {
        return ReconciliationView.of(reconciliations.reconcile(electionId));
    }

    /** Explains a difference. */
    @POST
    @Path("explanations")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response explain(@PathParam("electionId") String electionId, ExplanationDocument document) {
        Stored<Explanation> stored = reconciliations.explain(electionId, document.difference(), document.text());
        return ETags.created(Elections.path(electionId) + "/reconciliation", stored.value(), stored);
    }
}
