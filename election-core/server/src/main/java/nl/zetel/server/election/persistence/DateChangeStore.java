package nl.zetel.server.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.election.domain.DateChange;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Changes of dates in their table. */
@ApplicationScoped
public class DateChangeStore extends RecordStore<DateChange, DateChangeEntity> {

    /** For the container. */
    protected DateChangeStore() {
        super(DateChange.class, DateChangeEntity.class);
    }

    @Override
    protected DateChangeEntity row() {
        return new DateChangeEntity();
    }

    @Override
    protected Keys keys(DateChange value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "gewijzigde datum";
    }
}
