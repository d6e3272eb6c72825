package nl.zetel.server.submission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.submission.domain.CheckIn;

/** Check-ins in their table. */
@ApplicationScoped
public class CheckInStore extends RecordStore<CheckIn, CheckInEntity> {

    /** For the container. */
    protected CheckInStore() {
        super(CheckIn.class, CheckInEntity.class);
    }

    @Override
    protected CheckInEntity row() {
        return new CheckInEntity();
    }

    @Override
    protected Keys keys(CheckIn value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "aanmelding";
    }
}
