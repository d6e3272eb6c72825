package nl.zetel.server.counting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.counting.application.PollingStations;
import nl.zetel.server.counting.application.StationCounts;
import nl.zetel.server.counting.domain.FixedCount;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.StationStatus.Choice;
import nl.zetel.server.counting.domain.StationStatus.State;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** How far the counts of the stations have come, and what a third person decides. */
@Path("elections/{electionId}")
@RequestScoped
public class StationCountResource {

    @Inject
    StationCounts counts;

    /** What a third person decides, and why. */
    public record ResolutionDocument(Choice choice, Optional<Boolean> acceptErrors, String reason) {}

    /** Why a corrected report has to be entered. */
    public record CorrigendumDocument(String reason) {}

    /** The state of a station as its caller sees it. */
    public record StatusView(
            String stationId,
            String number,
            String name,
            State state,
            int session,
            int round,
            Optional<StationStatus.Mark> first,
            Optional<StationStatus.Mark> second,
            List<StationStatus.Resolution> resolutions,
            List<StationStatus.Corrigendum> corrigenda) {

        static StatusView of(Stored<StationStatus> stored) {
            StationStatus value = stored.value();
            return new StatusView(
                    stored.id(),
                    value.number(),
                    value.name(),
                    value.state(),
                    value.session(),
                    value.round(),
                    value.first(),
                    value.second(),
                    value.resolutions(),
                    value.corrigenda());
        }
    }

    /** How far all stations have come. */
    public record ProgressView(int stations, int complete, Map<String, Integer> byState, List<StatusView> items) {}

    /** How far a station has come. */
    @GET
    @Path("polling-stations/{stationId}/count-status")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response status(@PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        Stored<StationStatus> stored = counts.status(electionId, stationId);
        return ETags.ok(StatusView.of(stored), stored);
    }

    /** How far all stations have come. */
    @GET
    @Path("count-progress")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public ProgressView progress(@PathParam("electionId") String electionId) {
        List<StatusView> items =
                counts.progress(electionId).stream().map(StatusView::of).toList();
        Map<State, Integer> byState = new EnumMap<>(State.class);
        items.forEach(item -> byState.merge(item.state(), 1, Integer::sum));
        Map<String, Integer> named = new java.util.LinkedHashMap<>();
        byState.forEach((state, number) -> named.put(state.name(), number));
        return new ProgressView(items.size(), byState.getOrDefault(State.COMPLETE, 0), named, items);
    }

    /** What the two entries of a station differ in. */
    @GET
    @Path("polling-stations/{stationId}/differences")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public StationCounts.Comparison differences(
            @PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        return counts.compare(electionId, stationId);
    }

    /** Decides about differences or errors. */
    @POST
    @Path("polling-stations/{stationId}/resolutions")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response resolve(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            ResolutionDocument document) {
        return created(
                electionId,
                counts.resolve(
                        electionId,
                        stationId,
                        document.choice(),
                        document.acceptErrors().orElse(false),
                        document.reason()));
    }

    /** Opens a station again for a corrected report. */
    @POST
    @Path("polling-stations/{stationId}/corrigenda")
    @Idempotent
    @RolesAllowed({Role.VERIFIER, Role.COMMITTEE})
    public Response correct(
            @PathParam("electionId") String electionId,
            @PathParam("stationId") String stationId,
            CorrigendumDocument document) {
        return created(electionId, counts.correct(electionId, stationId, document.reason()));
    }

    /** Lists the versions of a station's count. */
    @GET
    @Path("polling-stations/{stationId}/counts")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<FixedCount> versions(
            @PathParam("electionId") String electionId, @PathParam("stationId") String stationId) {
        return new Page<>(
                counts.versions(electionId, stationId).stream()
                        .map(Stored::value)
                        .toList(),
                Optional.empty());
    }

    private static Response created(String electionId, Stored<StationStatus> stored) {
        return ETags.created(
                PollingStations.path(electionId, stored.id()) + "/count-status", StatusView.of(stored), stored);
    }
}
