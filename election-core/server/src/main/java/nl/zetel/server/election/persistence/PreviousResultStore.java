package nl.zetel.server.election.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.election.domain.PreviousResultImport;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Imported results of previous elections in their table. */
@ApplicationScoped
public class PreviousResultStore extends RecordStore<PreviousResultImport, PreviousResultEntity> {

    /** For the container. */
    protected PreviousResultStore() {
        super(PreviousResultImport.class, PreviousResultEntity.class);
    }

    @Override
    protected PreviousResultEntity row() {
        return new PreviousResultEntity();
    }

    @Override
    protected Keys keys(PreviousResultImport value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "ingelezen vorige uitslag";
    }
}
