package nl.zetel.server.deposit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Movements that concern a deposit in their table. */
@ApplicationScoped
public class BankTransactionStore extends RecordStore<BankTransaction, BankTransactionEntity> {

    /** For the container. */
    protected BankTransactionStore() {
        super(BankTransaction.class, BankTransactionEntity.class);
    }

    @Override
    protected BankTransactionEntity row() {
        return new BankTransactionEntity();
    }

    @Override
    protected Keys keys(BankTransaction value) {
        return Keys.state(value.state()).lookup(value.key());
    }

    @Override
    protected String noun() {
        return "boeking";
    }
}
