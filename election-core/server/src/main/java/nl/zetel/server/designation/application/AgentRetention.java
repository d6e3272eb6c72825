package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.designation.domain.AgentNames;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.designation.persistence.DesignationStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/**
 * Destroys the declaration that named agents once another took its place (G 3(8)): the copy of the names in the request.
 * Who acted when stays in the register, which is public, until the designation itself is struck for good.
 */
@ApplicationScoped
@Transactional
public class AgentRetention implements RetentionHandler {

    private static final AgentNames NOBODY = new AgentNames("", "");

    @Inject
    DesignationStore designations;

    @Inject
    DesignationCaseStore requests;

    @Inject
    CarriedRequests carried;

    /** A request that still names agents who were replaced. */
    private record Replaced(Stored<DesignationCase> request, LocalDate since) {}

    @Override
    public RecordKind kind() {
        return RecordKind.AGENT_DECLARATIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.byDay(replaced(electionId).map(Replaced::since));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<String> identifiers = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        replaced(electionId).filter(each -> !each.since.isAfter(startedUntil)).forEach(each -> {
            requests.forget(each.request.with(DesignationCase::withoutAgents));
            identifiers.add(each.request.id());
            subjects.addAll(carried.paths(each.request));
        });
        return new Destroyed(identifiers, subjects);
    }

    private Stream<Replaced> replaced(String electionId) {
        var open = carried.handled(electionId).stream()
                .filter(request -> !request.value().agent().equals(NOBODY))
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        return designations.all(electionId).stream()
                .flatMap(stored -> Optional.ofNullable(open.get(stored.value().requestId()))
                        .flatMap(request -> since(stored.value()).map(day -> new Replaced(request, day)))
                        .stream());
    }

    /** The day of the first replacement: that ended what the request declared. */
    private static Optional<LocalDate> since(Designation designation) {
        return designation.history().agents().stream()
                .map(RegisterHistory.EarlierAgents::until)
                .findFirst();
    }
}
