package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.Deletion;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.designation.persistence.DesignationStore;
import nl.zetel.server.designation.persistence.RequestFileContentStore;
import nl.zetel.server.designation.persistence.RequestFileStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/**
 * Destroys requests whose designation was struck for good, and the names of its agents (G 3(8)). That it was registered,
 * and why it was struck, stays in the register.
 */
@ApplicationScoped
@Transactional
public class DesignationFileRetention implements RetentionHandler {

    @Inject
    DesignationStore designations;

    @Inject
    DesignationCaseStore requests;

    @Inject
    CarriedRequests carried;

    @Inject
    RequestFileStore files;

    @Inject
    RequestFileContentStore contents;

    @Inject
    RegisterDecisions decisions;

    @Inject
    ServerClock clock;

    /** A struck designation with what is left of its file, and the day on which its deletion became final. */
    private record Struck(Stored<Designation> designation, List<Stored<DesignationCase>> requests, LocalDate since) {

        boolean hasPersonalData() {
            return !requests.isEmpty() || !designation.value().withoutAgents().equals(designation.value());
        }
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DESIGNATION_FILES;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.byDay(struck(electionId).map(Struck::since));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<String> identifiers = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        struck(electionId).filter(file -> !file.since.isAfter(startedUntil)).forEach(file -> {
            file.requests.forEach(request -> {
                RequestFiles.destroy(files, contents, request.id());
                requests.destroy(request);
                subjects.addAll(carried.paths(request));
            });
            designations.update(file.designation.with(Designation::withoutAgents));
            subjects.add(Designations.designationPath(electionId, file.designation.id()));
            identifiers.add(file.designation.id());
        });
        return new Destroyed(identifiers, subjects);
    }

    private Stream<Struck> struck(String electionId) {
        List<Stored<DesignationCase>> all = carried.handled(electionId);
        return designations.all(electionId).stream()
                .flatMap(stored ->
                        finalOn(electionId, stored.value())
                                .map(day -> new Struck(stored, file(stored, all), day))
                                .stream())
                .filter(Struck::hasPersonalData);
    }

    /** Its request, and those that asked to change it, at whatever election. */
    private List<Stored<DesignationCase>> file(
            Stored<Designation> designation, List<Stored<DesignationCase>> ofElection) {
        Stream<Stored<DesignationCase>> own = ofElection.stream()
                .filter(request -> request.id().equals(designation.value().requestId())
                        || Objects.equals(request.value().history().changes(), Optional.of(designation.id())));
        Stream<Stored<DesignationCase>> later = requests.byLookup(designation.id()).stream()
                .filter(request -> !request.parentId().equals(designation.parentId()));
        return Stream.concat(own, later).distinct().toList();
    }

    /** The day after the term to appeal; empty while it runs, or an appeal is pending, or a judgment undid the deletion. */
    private Optional<LocalDate> finalOn(String electionId, Designation designation) {
        boolean pending = designation.history().appeals().stream().anyMatch(Appeal::pending);
        return designation
                .history()
                .deletion()
                .flatMap(Deletion::publishedOn)
                .filter(published -> !pending && designation.history().endedOn().isPresent())
                .map(published -> decisions.appealUntil(electionId, published).plusDays(1))
                .filter(day -> !day.isAfter(clock.today()));
    }
}
