package nl.zetel.server.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.settlement.domain.SettlementReport;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Reports in their table. */
@ApplicationScoped
public class SettlementReportStore extends RecordStore<SettlementReport, SettlementReportEntity> {

    /** For the container. */
    protected SettlementReportStore() {
        super(SettlementReport.class, SettlementReportEntity.class);
    }

    @Override
    protected SettlementReportEntity row() {
        return new SettlementReportEntity();
    }

    @Override
    protected Keys keys(SettlementReport value) {
        return Keys.state(value.kind());
    }

    @Override
    protected String noun() {
        return "melding";
    }
}
