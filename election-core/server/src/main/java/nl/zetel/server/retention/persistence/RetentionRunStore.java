package nl.zetel.server.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.retention.domain.RetentionRun;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Runs in their table. */
@ApplicationScoped
public class RetentionRunStore extends RecordStore<RetentionRun, RetentionRunEntity> {

    /** For the container. */
    protected RetentionRunStore() {
        super(RetentionRun.class, RetentionRunEntity.class);
    }

    @Override
    protected RetentionRunEntity row() {
        return new RetentionRunEntity();
    }

    @Override
    protected Keys keys(RetentionRun value) {
        return Keys.state(value.state());
    }

    @Override
    protected String noun() {
        return "ronde van vernietiging";
    }
}
