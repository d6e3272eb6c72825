package nl.zetel.server.counting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.counting.domain.CountEntry;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Entries of counts in their table. */
@ApplicationScoped
public class CountEntryStore extends RecordStore<CountEntry, CountEntryEntity> {

    /** For the container. */
    protected CountEntryStore() {
        super(CountEntry.class, CountEntryEntity.class);
    }

    @Override
    protected CountEntryEntity row() {
        return new CountEntryEntity();
    }

    @Override
    protected Keys keys(CountEntry value) {
        return Keys.state(value.state()).lookup(value.session() + "." + value.round() + "." + value.slot());
    }

    @Override
    protected boolean keepsVersions() {
        return true;
    }

    @Override
    protected String noun() {
        return "invoer";
    }
}
