package nl.zetel.server.deposit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Deposits in their table. */
@ApplicationScoped
public class DepositStore extends RecordStore<Deposit, DepositEntity> {

    /** For the container. */
    protected DepositStore() {
        super(Deposit.class, DepositEntity.class);
    }

    @Override
    protected DepositEntity row() {
        return new DepositEntity();
    }

    @Override
    protected Keys keys(Deposit value) {
        return Keys.state(value.state()).lookup(value.kind() + " " + value.subjectId());
    }

    @Override
    protected String noun() {
        return "waarborgsom";
    }
}
