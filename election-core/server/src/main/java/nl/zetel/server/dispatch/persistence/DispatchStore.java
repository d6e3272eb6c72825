package nl.zetel.server.dispatch.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Dispatches in their table. */
@ApplicationScoped
public class DispatchStore extends RecordStore<Dispatch, DispatchEntity> {

    /** For the container. */
    protected DispatchStore() {
        super(Dispatch.class, DispatchEntity.class);
    }

    @Override
    protected DispatchEntity row() {
        return new DispatchEntity();
    }

    @Override
    protected Keys keys(Dispatch value) {
        return Keys.state(value.state()).lookup(value.documentId());
    }

    @Override
    protected String noun() {
        return "verzending";
    }
}
