package nl.zetel.server.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.retention.domain.Hold;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Holds in their table. */
@ApplicationScoped
public class HoldStore extends RecordStore<Hold, HoldEntity> {

    /** For the container. */
    protected HoldStore() {
        super(Hold.class, HoldEntity.class);
    }

    @Override
    protected HoldEntity row() {
        return new HoldEntity();
    }

    @Override
    protected Keys keys(Hold value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "verbod op vernietiging";
    }
}
