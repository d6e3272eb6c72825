package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.designation.persistence.RequestFileContentStore;
import nl.zetel.server.designation.persistence.RequestFileStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys the agents in requests that were not granted for this election; what was asked and decided stays. */
@ApplicationScoped
@Transactional
public class RefusedRequestRetention implements RetentionHandler {

    @Inject
    DesignationCaseStore store;

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
        return RetentionHandler.strip(
                store, due, DesignationCase::withoutAgents, Elections.path(electionId) + "/designation-requests");
    }

    private List<Stored<DesignationCase>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(stored -> stored.value().notGranted()
                        && (!stored.value().withoutAgents().equals(stored.value()) || files.count(stored.id()) > 0))
                .toList();
    }
}
