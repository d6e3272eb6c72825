package nl.zetel.server.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.retention.domain.PaperDestruction;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Destructions of paper in their table. */
@ApplicationScoped
public class PaperDestructionStore extends RecordStore<PaperDestruction, PaperDestructionEntity> {

    /** For the container. */
    protected PaperDestructionStore() {
        super(PaperDestruction.class, PaperDestructionEntity.class);
    }

    @Override
    protected PaperDestructionEntity row() {
        return new PaperDestructionEntity();
    }

    @Override
    protected Keys keys(PaperDestruction value) {
        return Keys.none().lookup(value.kind().name());
    }

    @Override
    protected String noun() {
        return "vernietiging van papier";
    }
}
