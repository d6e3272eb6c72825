package nl.zetel.server.counting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.document.application.DocumentFrame;
import nl.zetel.server.document.application.DocumentSource;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The polling stations of an election as a document (110b). */
@ApplicationScoped
public class StationsSource implements DocumentSource {

    @Inject
    PollingStations stations;

    @Inject
    Elections elections;

    @Inject
    DocumentFrame frame;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.POLLING_STATIONS);
    }

    @Override
    public ElectionDocument build(String electionId, DocumentKind kind) {
        Election election = elections.get(electionId).value();
        List<PollingStation> all =
                stations.all(electionId).stream().map(Stored::value).toList();
        if (all.isEmpty()) {
            throw ProblemException.notNow(
                    "Er zijn nog geen stembureaus",
                    Possible.after("Leg ze eerst aan (polling-stations) of lees ze in (polling-station-imports)"));
        }
        return new PollingStationList(
                frame.ofMunicipality(election),
                frame.election(election),
                eligible(all),
                all.stream().map(StationsSource::station).toList());
    }

    /** Unknown as a whole if it is unknown of one station. */
    private static OptionalInt eligible(List<PollingStation> all) {
        return all.stream().allMatch(station -> station.eligibleVoters().isPresent())
                ? OptionalInt.of(all.stream()
                        .mapToInt(station -> station.eligibleVoters().orElseThrow())
                        .reduce(0, Math::addExact))
                : OptionalInt.empty();
    }

    private static PollingStationList.PollingStation station(PollingStation station) {
        Optional<Integer> eligible = station.eligibleVoters();
        return new PollingStationList.PollingStation(
                station.number(),
                station.name(),
                station.postalCode(),
                eligible.isPresent() ? OptionalInt.of(eligible.get()) : OptionalInt.empty(),
                station.kind() == PollingStation.Kind.POSTAL);
    }
}
