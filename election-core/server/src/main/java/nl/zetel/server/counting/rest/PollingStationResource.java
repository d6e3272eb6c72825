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
import java.util.Optional;
import nl.zetel.law.counting.CountKind;
import nl.zetel.server.counting.application.PollingStations;
import nl.zetel.server.counting.application.StationImports;
import nl.zetel.server.counting.application.StationImports.Imported;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Polling stations. */
@Path("elections/{electionId}")
@RequestScoped
public class PollingStationResource {

    private static final int LIMIT = 16 * 1024 * 1024;

    @Inject
    PollingStations stations;

    @Inject
    StationImports imports;

    @Inject
    ETags etags;

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

    /** Reads a station. */
    @GET
    @Path("polling-stations/{stationId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        Stored<PollingStation> stored = stations.get(electionId, stationId);
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
        Stored<PollingStation> current = etags.require(stations.get(electionId, stationId));
        Stored<PollingStation> stored = stations.change(electionId, current, document.station());
        return ETags.ok(StationView.of(stored), stored);
    }

    /** Imports a table of stations. */
    @POST
    @Path("polling-station-imports")
    @Idempotent
    @Consumes("text/csv")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importTable(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        return created(imports.importTable(electionId, bytes(file)));
    }

    /** Imports EML 110b. */
    @POST
    @Path("polling-station-imports")
    @Idempotent
    @Consumes("application/xml")
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response importDocument(@PathParam("electionId") String electionId, InputStream file) throws IOException {
        return created(imports.importDocument(electionId, bytes(file)));
    }

    private static Response created(Imported imported) {
        return Response.status(Response.Status.CREATED).entity(imported).build();
    }

    static byte[] bytes(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw ProblemException.of(ProblemCode.TOO_LARGE, "Dit bestand is hier ten hoogste 16 MB");
        }
        return bytes;
    }
}
