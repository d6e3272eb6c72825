package nl.zetel.server.errorreport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.errorreport.persistence.ErrorReportStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys who reported a suspected error; the report and what became of it stay. */
@ApplicationScoped
@Transactional
public class ReporterRetention implements RetentionHandler {

    @Inject
    ErrorReportStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.ERROR_REPORTERS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.strip(
                store, of(electionId), ErrorReport::withoutReporter, Elections.path(electionId) + "/error-reports");
    }

    private List<Stored<ErrorReport>> of(String electionId) {
        return store.all(electionId).stream()
                .filter(stored -> stored.value().reporter().isPresent())
                .toList();
    }
}
