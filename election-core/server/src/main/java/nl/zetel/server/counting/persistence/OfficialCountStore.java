package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.OfficialCount;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Counts of the official software in their table. */
@ApplicationScoped
public class OfficialCountStore extends RecordStore<OfficialCount, OfficialCountEntity> {

    /** For the container. */
    protected OfficialCountStore() {
        super(OfficialCount.class, OfficialCountEntity.class);
    }

    @Override
    protected OfficialCountEntity row() {
        return new OfficialCountEntity();
    }

    @Override
    protected Keys keys(OfficialCount value) {
        return Keys.none().lookup(value.fingerprint().hex());
    }

    @Override
    protected String noun() {
        return "officiële telling";
    }
}
