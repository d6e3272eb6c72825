package nl.zetel.server.counting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.counting.CountFinding;
import nl.zetel.server.counting.application.Entries;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.counting.domain.EnteredCount;
import nl.zetel.server.counting.domain.FieldDifference;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Entries of the reports of polling stations. */
@Path("elections/{electionId}/polling-stations/{stationId}/entries")
@RequestScoped
public class EntryResource {

    @Inject
    Entries entries;

    @Inject
    ETags etags;

    /** A new entry. */
    public record NewEntry(CountEntry.Slot slot, @Nullable CountDocument count) {}

    /** The content of an entry. */
    public record EntryContent(CountDocument count) {}

    /** Codes of the findings that the typist accepts. */
    public record Acceptance(@Nullable List<String> accepted) {}

    /** An entry as its caller sees it. */
    public record EntryView(
            String id,
            CountEntry.Slot slot,
            int session,
            int round,
            CountEntry.State state,
            String typedBy,
            EnteredCount count,
            List<CountFinding> findings,
            List<FieldDifference> toCheck,
            List<String> accepted,
            Optional<OffsetDateTime> finalisedAt) {}

    /** Begins an entry. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response create(
            @PathParam("electionId") String electionId, @PathParam("stationId") String stationId, NewEntry entry) {
        EnteredCount count = entry.count() == null ? empty() : entry.count().count();
        Stored<CountEntry> stored = entries.create(electionId, stationId, entry.slot(), count);
        return ETags.created(
                Entries.path(electionId, stationId, stored.id()), view(electionId, stationId, stored), stored);
    }

    /** Lists the entries that the caller may see; there are few. */
    @GET
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<EntryView> list(@PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        List<EntryView> all = entries.all(electionId, stationId).stream()
                .map(stored -> view(electionId, stationId, stored))
                .toList();
        return new Page<>(all, Optional.empty());
    }

    /** Reads an entry. */
    @GET
    @Path("{entryId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            @PathParam("entryId") String entryId) {
        Stored<CountEntry> stored = entries.get(electionId, stationId, entryId);
        return ETags.ok(view(electionId, stationId, stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("{entryId}/versions/{version}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response readVersion(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            @PathParam("entryId") String entryId,
            @PathParam("version") long version) {
        Stored<CountEntry> stored = entries.version(electionId, stationId, entryId, version);
        return ETags.ok(view(electionId, stationId, stored), stored);
    }

    /** Saves what was typed so far. */
    @PUT
    @Path("{entryId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response change(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            @PathParam("entryId") String entryId,
            EntryContent content) {
        Stored<CountEntry> current = etags.require(
                entries.get(electionId, stationId, entryId),
                version -> Entries.path(electionId, stationId, entryId) + "/versions/" + version);
        Stored<CountEntry> stored =
                entries.change(electionId, stationId, current, content.count().count());
        return ETags.ok(view(electionId, stationId, stored), stored);
    }

    /** Makes an entry final. */
    @POST
    @Path("{entryId}/finalisations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response finalise(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            @PathParam("entryId") String entryId,
            Acceptance acceptance) {
        List<String> accepted = acceptance.accepted() == null ? List.of() : acceptance.accepted();
        Stored<CountEntry> stored = entries.finalise(electionId, stationId, entryId, accepted);
        return ETags.ok(view(electionId, stationId, stored), stored);
    }

    private EntryView view(String electionId, String stationId, Stored<CountEntry> stored) {
        CountEntry value = stored.value();
        return new EntryView(
                stored.id(),
                value.slot(),
                value.session(),
                value.round(),
                value.state(),
                value.typedBy(),
                value.count(),
                entries.findings(electionId, stationId, value),
                value.toCheck(),
                value.accepted(),
                value.finalisedAt());
    }

    private static EnteredCount empty() {
        return new EnteredCount(
                0, 0, 0, 0, 0, 0, 0, 0, java.util.Set.of(), 0, 0, java.util.Set.of(), "", List.of(), Optional.empty());
    }
}
