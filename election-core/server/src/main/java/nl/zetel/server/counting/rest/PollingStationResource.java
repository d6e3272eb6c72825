package nl.zetel.server.counting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.counting.application.PollingStations;
import nl.zetel.server.counting.application.StationImports;
import nl.zetel.server.counting.application.StationImports.Imported;
import nl.zetel.server.counting.application.StationRemovals;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.RemovedStation;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import nl.zetel.server.web.Uploads;
import org.jspecify.annotations.Nullable;

/** Polling stations. */
@Path("elections/{electionId}")
@RequestScoped
public class PollingStationResource {

    private static final int TABLE_MEGABYTES = 2;
    private static final int DOCUMENT_MEGABYTES = 16;

    @Inject
    PollingStations stations;

    @Inject
    StationImports imports;

    @Inject
    StationRemovals removals;

    @Inject
    ETags etags;

    /** Why a station is removed. */
    public record RemovalDocument(String reason) {}

    /** A removed station as its caller sees it. */
    public record RemovalView(String id, PollingStation station, String reason, String by, OffsetDateTime at) {

        static RemovalView of(Stored<RemovedStation> stored) {
            RemovedStation value = stored.value();
            return new RemovalView(stored.id(), value.station(), value.reason(), value.by(), value.at());
        }
    }

    /** What a caller sends of a station; without further words at a fixed place, which counts its votes itself. */
    public record StationDocument(
            String number,
            String name,
            @Nullable String postalCode,
            PollingStation.@Nullable Kind kind,
            @Nullable CountKind procedure,
            Optional<Integer> eligibleVoters) {

        PollingStation station() {
            return new PollingStation(
                    number,
                    name,
                    postalCode == null ? "" : postalCode,
                    kind == null ? PollingStation.Kind.FIXED : kind,
                    procedure == null ? CountKind.DSO : procedure,
                    eligibleVoters);
        }
    }

    /** A station as its caller sees it. */
    public record StationView(
            String id,
            String number,
            String name,
            String postalCode,
            PollingStation.Kind kind,
            CountKind procedure,
            Optional<Integer> eligibleVoters) {

        static StationView of(Stored<PollingStation> stored) {
            PollingStation value = stored.value();
            return new StationView(
                    stored.id(),
                    value.number(),
                    value.name(),
                    value.postalCode(),
                    value.kind(),
                    value.procedure(),
                    value.eligibleVoters());
        }
    }

    /** Adds a station. */
    @POST
    @Path("polling-stations")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response create(@PathParam("electionId") String electionId, StationDocument document) {
        Stored<PollingStation> stored = stations.create(electionId, document.station());
        return ETags.created(PollingStations.path(electionId, stored.id()), StationView.of(stored), stored);
    }

    /** Lists stations. */
    @GET
    @Path("polling-stations")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<StationView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return stations.page(electionId, PageRequest.of(limit, cursor)).map(StationView::of);
    }

    /** All stations as a table that can be imported again. */
    @GET
    @Path("polling-station-table")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response table(@PathParam("electionId") String electionId) {
        return Response.ok(stations.table(electionId), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"stembureaus.csv\"")
                .build();
    }

    /** Reads a station. */
    @GET
    @Path("polling-stations/{stationId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        Stored<PollingStation> stored = stations.get(electionId, stationId);
        return ETags.ok(StationView.of(stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("polling-stations/{stationId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response readVersion(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            @PathParam("version") long version) {
        Stored<PollingStation> stored = stations.version(electionId, stationId, version);
        return ETags.ok(StationView.of(stored), stored);
    }

    /** Changes a station. */
    @PUT
    @Path("polling-stations/{stationId}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response change(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            StationDocument document) {
        Stored<PollingStation> current = etags.require(
                stations.get(electionId, stationId),
                version -> PollingStations.path(electionId, stationId) + "/versions/" + version);
        Stored<PollingStation> stored = stations.change(electionId, current, document.station());
        return ETags.ok(StationView.of(stored), stored);
    }

    /** Imports a table of stations. */
    @POST
    @Path("polling-station-imports")
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importTable(
            @PathParam("electionId") String electionId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream file)
            throws IOException {
        return imported(imports.importTable(electionId, Uploads.bytes(file, TABLE_MEGABYTES), dryRun));
    }

    /** Imports EML 110b. */
    @POST
    @Path("polling-station-imports")
    @Idempotent
    @Consumes("application/xml")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importDocument(
            @PathParam("electionId") String electionId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream file)
            throws IOException {
        return imported(imports.importDocument(electionId, Uploads.bytes(file, DOCUMENT_MEGABYTES), dryRun));
    }

    /** Removes a station that was entered by mistake. */
    @POST
    @Path("polling-stations/{stationId}/removals")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response remove(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            RemovalDocument document) {
        Stored<RemovedStation> stored = removals.remove(electionId, stationId, document.reason());
        return ETags.created(StationRemovals.path(electionId), RemovalView.of(stored), stored);
    }

    /** Lists stations that were removed. */
    @GET
    @Path("polling-station-removals")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<RemovalView> removals(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return removals.page(electionId, PageRequest.of(limit, cursor)).map(RemovalView::of);
    }

    private static Response imported(Imported imported) {
        return Response.status(imported.dryRun() ? Response.Status.OK : Response.Status.CREATED)
                .entity(imported)
                .build();
    }
}
