package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.designation.persistence.RequestFileContentStore;
import nl.zetel.server.designation.persistence.RequestFileStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/**
 * Destroys the agents in requests that this election refused; what was asked and decided stays. A request that was put aside
 * waits for the next election, with its files, and is no refused one.
 */
@ApplicationScoped
@Transactional
public class RefusedRequestRetention implements RetentionHandler {

    @Inject
    DesignationCaseStore store;

    @Inject
    CarriedRequests carried;

    @Inject
    RequestFileStore files;

    @Inject
    RequestFileContentStore contents;

    @Override
    public RecordKind kind() {
        return RecordKind.REFUSED_REQUESTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<DesignationCase>> due = of(electionId);
        due.forEach(request -> RequestFiles.destroy(files, contents, request.id()));
        due.forEach(request -> store.forget(request.with(DesignationCase::withoutAgents)));
        return new Destroyed(
                due.stream().map(Stored::id).toList(),
                due.stream().flatMap(request -> carried.paths(request).stream()).toList());
    }

    private List<Stored<DesignationCase>> of(String electionId) {
        List<Stored<DesignationCase>> refused = carried.handled(electionId).stream()
                .filter(stored -> stored.value().notGranted())
                .toList();
        Set<String> withFiles = files.parents(refused.stream().map(Stored::id).toList());
        return refused.stream()
                .filter(stored -> withFiles.contains(stored.id())
                        || !stored.value().withoutAgents().equals(stored.value()))
                .toList();
    }
}
