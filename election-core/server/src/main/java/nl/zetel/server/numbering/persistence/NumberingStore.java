package nl.zetel.server.numbering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.numbering.domain.Numbering;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Numberings in their table. */
@ApplicationScoped
public class NumberingStore extends RecordStore<Numbering, NumberingEntity> {

    /** For the container. */
    protected NumberingStore() {
        super(Numbering.class, NumberingEntity.class);
    }

    @Override
    protected NumberingEntity row() {
        return new NumberingEntity();
    }

    @Override
    protected Keys keys(Numbering value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "nummering";
    }
}
