package nl.zetel.server.deposit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.deposit.domain.BankStatement;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Imported statement files in their table. */
@ApplicationScoped
public class BankStatementStore extends RecordStore<BankStatement, BankStatementEntity> {

    /** For the container. */
    protected BankStatementStore() {
        super(BankStatement.class, BankStatementEntity.class);
    }

    @Override
    protected BankStatementEntity row() {
        return new BankStatementEntity();
    }

    @Override
    protected Keys keys(BankStatement value) {
        return Keys.none().lookup(value.fileHash());
    }

    @Override
    protected String noun() {
        return "rekeningafschrift";
    }
}
