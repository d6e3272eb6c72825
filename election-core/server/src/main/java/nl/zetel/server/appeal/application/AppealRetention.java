package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.persistence.AppealStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys what was asked in appeals; that somebody appealed, and the judgment, stay. */
@ApplicationScoped
@Transactional
public class AppealRetention implements RetentionHandler {

    @Inject
    AppealStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.APPEAL_FILES;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.strip(
                store, of(electionId), Appeal::withoutSummary, Elections.path(electionId) + "/appeals");
    }

    private List<Stored<Appeal>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(stored -> !stored.value().summary().isBlank())
                .toList();
    }
}
