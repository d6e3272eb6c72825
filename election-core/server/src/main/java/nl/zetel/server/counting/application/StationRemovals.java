package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.RemovedStation;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.persistence.ListTotalStore;
import nl.zetel.server.counting.persistence.PollingStationStore;
import nl.zetel.server.counting.persistence.RemovedStationStore;
import nl.zetel.server.counting.persistence.StationStatusStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Takes a station that was entered by mistake off the list, as long as nothing was counted for it. */
@ApplicationScoped
@Transactional
public class StationRemovals {

    @Inject
    PollingStationStore stations;

    @Inject
    StationStatusStore statuses;

    @Inject
    ListTotalStore totals;

    @Inject
    RemovedStationStore removed;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Removes a station; what it was is kept in a record of its own.
     *
     * @throws ProblemException if its count was begun, or somebody added up its votes by hand
     */
    public Stored<RemovedStation> remove(String electionId, String stationId, String reason) {
        Stored<PollingStation> station = stations.get(electionId, stationId);
        Stored<StationStatus> status = statuses.lock(stationId);
        requireUncounted(electionId, stationId, status.value());
        Stored<RemovedStation> stored =
                removed.insert(electionId, new RemovedStation(station.value(), reason, current.user(), clock.now()));
        statuses.destroy(status);
        stations.destroy(station);
        audit.record(Change.changed(
                        "polling-station-removed",
                        PollingStations.path(electionId, stationId),
                        PollingStations.ARTICLE,
                        station.value(),
                        stored.value())
                .because(reason));
        return stored;
    }

    /** Stations that were removed, in order of their removal. */
    public Page<Stored<RemovedStation>> page(String electionId, PageRequest request) {
        return removed.page(elections.get(electionId).id(), request);
    }

    private void requireUncounted(String electionId, String stationId, StationStatus status) {
        boolean isCounted = !status.typists().isEmpty() || status.session() > 1;
        boolean isAddedUp = totals.all(electionId).stream()
                .anyMatch(total ->
                        total.value().stationId().filter(stationId::equals).isPresent());
        if (isCounted || isAddedUp) {
            throw ProblemException.notNow(
                    "De telling van stembureau " + status.number() + " is begonnen",
                    Possible.never("Verbeter een fout in de telling met een corrigendum (corrigenda)"));
        }
    }

    /** Path of a removal. */
    public static String path(String electionId) {
        return Elections.path(electionId) + "/polling-station-removals";
    }
}
