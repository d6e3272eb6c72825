package nl.zetel.server.designation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.designation.domain.Combination;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Combined designations in their table. */
@ApplicationScoped
public class CombinationStore extends RecordStore<Combination, CombinationEntity> {

    /** For the container. */
    protected CombinationStore() {
        super(Combination.class, CombinationEntity.class);
    }

    @Override
    protected CombinationEntity row() {
        return new CombinationEntity();
    }

    @Override
    protected Keys keys(Combination value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "samengevoegde aanduiding";
    }
}
