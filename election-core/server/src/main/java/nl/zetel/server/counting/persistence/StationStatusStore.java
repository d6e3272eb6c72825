package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.StationStatus;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** How far the counts of stations have come, in its table. */
@ApplicationScoped
public class StationStatusStore extends RecordStore<StationStatus, StationStatusEntity> {

    /** For the container. */
    protected StationStatusStore() {
        super(StationStatus.class, StationStatusEntity.class);
    }

    @Override
    protected StationStatusEntity row() {
        return new StationStatusEntity();
    }

    @Override
    protected Keys keys(StationStatus value) {
        return Keys.state(value.state())
                .lookup(value.number())
                .sortedBy("0".repeat(Math.max(0, 10 - value.number().length())) + value.number());
    }

    @Override
    protected String noun() {
        return "stembureau";
    }
}
