package nl.zetel.server.deposit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Refund orders in their table. */
@ApplicationScoped
public class RefundBatchStore extends RecordStore<RefundBatch, RefundBatchEntity> {

    /** For the container. */
    protected RefundBatchStore() {
        super(RefundBatch.class, RefundBatchEntity.class);
    }

    @Override
    protected RefundBatchEntity row() {
        return new RefundBatchEntity();
    }

    @Override
    protected Keys keys(RefundBatch value) {
        return Keys.none();
    }

    @Override
    protected String noun() {
        return "terugbetaalopdracht";
    }
}
