package nl.zetel.server.presubmission.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.presubmission.domain.PreCheck;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Checks in their table. */
@ApplicationScoped
public class PreCheckStore extends RecordStore<PreCheck, PreCheckEntity> {

    /** For the container. */
    protected PreCheckStore() {
        super(PreCheck.class, PreCheckEntity.class);
    }

    @Override
    protected PreCheckEntity row() {
        return new PreCheckEntity();
    }

    @Override
    protected Keys keys(PreCheck value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "controle";
    }
}
