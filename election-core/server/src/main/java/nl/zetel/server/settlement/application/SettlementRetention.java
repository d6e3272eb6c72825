package nl.zetel.server.settlement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.settlement.persistence.SettlementReportStore;

/** Destroys messages between committees about candidates from elsewhere. */
@ApplicationScoped
@Transactional
public class SettlementRetention implements RetentionHandler {

    @Inject
    SettlementReportStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.SETTLEMENT_REPORTS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, store.count(electionId));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        return RetentionHandler.everything(store, electionId, "/settlement-reports");
    }
}
