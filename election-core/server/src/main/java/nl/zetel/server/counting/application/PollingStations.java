package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.counting.domain.StationTable;
import nl.zetel.server.counting.persistence.PollingStationStore;
import nl.zetel.server.counting.persistence.StationStatusStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Polling stations of an election (Kieswet J 4). */
@ApplicationScoped
@Transactional
public class PollingStations {

    /** Stations are assigned by the municipal executive. */
    static final String ARTICLE = "Kieswet J 4";

    @Inject
    PollingStationStore store;

    @Inject
    StationStatusStore statuses;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    /** Adds a station; its number is not taken yet. */
    public Stored<PollingStation> create(String electionId, PollingStation station) {
        elections.get(electionId);
        requireFree(electionId, station.number());
        return insert(electionId, station);
    }

    /** Adds all of these or none. */
    public int createAll(String electionId, List<PollingStation> stations) {
        requireAllFree(electionId, stations);
        stations.forEach(station -> insert(electionId, station));
        return stations.size();
    }

    /** @throws ProblemException that names each of these numbers that is taken already */
    void requireAllFree(String electionId, List<PollingStation> stations) {
        Set<String> taken = all(electionId).stream()
                .map(station -> station.value().number())
                .collect(Collectors.toSet());
        List<FieldError> errors = stations.stream()
                .map(PollingStation::number)
                .filter(taken::contains)
                .map(number -> new FieldError("stembureau " + number, "NUMBER_TAKEN", "Dit stembureau is er al"))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemCode.ALREADY_EXISTS,
                    "Er is al een " + errors.get(0).pointer() + ". Er is niets overgenomen",
                    errors);
        }
    }

    /** The station with that identifier. */
    public Stored<PollingStation> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** The station as it was at a version. */
    public Stored<PollingStation> version(String electionId, String id, long version) {
        return store.version(store.get(electionId, id), version);
    }

    /** Stations in the order of their numbers. */
    public Page<Stored<PollingStation>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** All stations in the order of their numbers. */
    public List<Stored<PollingStation>> all(String electionId) {
        return store.all(elections.get(electionId).id());
    }

    /** All stations as a table that can be imported again. */
    public String table(String electionId) {
        return StationTable.text(all(electionId).stream().map(Stored::value).toList());
    }

    /** Changes a station; once its count was begun, its number and who counts stay as they are. */
    public Stored<PollingStation> change(String electionId, Stored<PollingStation> before, PollingStation changed) {
        Stored<StationStatus> status = statuses.lock(before.id());
        boolean touchesCount = !before.value().number().equals(changed.number())
                || before.value().procedure() != changed.procedure();
        if (touchesCount && !status.value().typists().isEmpty()) {
            throw ProblemException.notNow(
                    "De telling van stembureau " + before.value().number()
                            + " is begonnen, zodat nummer en wijze van tellen vastliggen",
                    Possible.never("De andere gegevens van het stembureau kunt u wel wijzigen"));
        }
        if (!before.value().number().equals(changed.number())) {
            requireFree(electionId, changed.number());
        }
        Stored<PollingStation> stored = store.update(before.with(changed));
        statuses.update(status.with(status.value().named(changed)));
        audit.record(Change.changed(
                "polling-station-changed", path(electionId, before.id()), ARTICLE, before.value(), changed));
        return stored;
    }

    private Stored<PollingStation> insert(String electionId, PollingStation station) {
        Stored<PollingStation> stored = store.insert(electionId, station);
        statuses.insert(stored.id(), electionId, StationStatus.notStarted(station));
        audit.record(Change.created("polling-station-created", path(electionId, stored.id()), ARTICLE, station));
        return stored;
    }

    private void requireFree(String electionId, String number) {
        if (!store.byLookup(electionId, number).isEmpty()) {
            throw ProblemException.of(ProblemCode.ALREADY_EXISTS, "Er is al een stembureau " + number);
        }
    }

    /** Path of a station. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/polling-stations/" + id;
    }
}
