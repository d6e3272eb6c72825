package nl.zetel.server.presubmission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.presubmission.domain.Slot;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Slots in their table. */
@ApplicationScoped
public class PreSlotStore extends RecordStore<Slot, PreSlotEntity> {

    /** For the container. */
    protected PreSlotStore() {
        super(Slot.class, PreSlotEntity.class);
    }

    @Override
    protected PreSlotEntity row() {
        return new PreSlotEntity();
    }

    @Override
    protected Keys keys(Slot value) {
        return Keys.none().sortedBy(value.startsAt().toInstant().toString());
    }

    @Override
    protected String noun() {
        return "tijdvak";
    }
}
