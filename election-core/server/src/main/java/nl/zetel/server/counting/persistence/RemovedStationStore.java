package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.RemovedStation;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Stations that were entered by mistake, in their table. */
@ApplicationScoped
public class RemovedStationStore extends RecordStore<RemovedStation, RemovedStationEntity> {

    /** For the container. */
    protected RemovedStationStore() {
        super(RemovedStation.class, RemovedStationEntity.class);
    }

    @Override
    protected RemovedStationEntity row() {
        return new RemovedStationEntity();
    }

    @Override
    protected Keys keys(RemovedStation value) {
        return Keys.none().lookup(value.station().number());
    }

    @Override
    protected String noun() {
        return "verwijderd stembureau";
    }
}
