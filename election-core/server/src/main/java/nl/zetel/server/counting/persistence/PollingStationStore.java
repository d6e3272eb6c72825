package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.PollingStation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Polling stations in their table. */
@ApplicationScoped
public class PollingStationStore extends RecordStore<PollingStation, PollingStationEntity> {

    /** For the container. */
    protected PollingStationStore() {
        super(PollingStation.class, PollingStationEntity.class);
    }

    @Override
    protected PollingStationEntity row() {
        return new PollingStationEntity();
    }

    @Override
    protected Keys keys(PollingStation value) {
        return Keys.none().lookup(value.number()).sortedBy(value.order());
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "stembureau";
    }
}
