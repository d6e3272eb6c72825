package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.persistence.BankTransactionStore;
import nl.zetel.server.deposit.persistence.DepositStore;
import nl.zetel.server.deposit.persistence.RefundBatchStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.RecordStore;
import nl.zetel.server.store.Stored;

/** Destroys who paid deposits and from which account; amounts, days and decisions stay. */
@ApplicationScoped
@Transactional
public class PayerRetention implements RetentionHandler {

    @Inject
    DepositStore deposits;

    @Inject
    BankTransactionStore transactions;

    @Inject
    RefundBatchStore refunds;

    @Override
    public RecordKind kind() {
        return RecordKind.PAYER_DATA;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        long records = of(deposits, electionId, Deposit::withoutPayers).size()
                + of(transactions, electionId, BankTransaction::withoutPayer).size()
                + of(refunds, electionId, RefundBatch::withoutCreditors).size();
        return RetentionHandler.ofEvent(event, records);
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<String> identifiers = new ArrayList<>();
        identifiers.addAll(strip(deposits, electionId, Deposit::withoutPayers));
        identifiers.addAll(strip(transactions, electionId, BankTransaction::withoutPayer));
        identifiers.addAll(strip(refunds, electionId, RefundBatch::withoutCreditors));
        String election = Elections.path(electionId);
        return new Destroyed(
                identifiers,
                List.of(election + "/deposits", election + "/bank-transactions", election + "/refund-orders"));
    }

    /** What would change if payers were taken out. */
    private static <T> List<Stored<T>> of(RecordStore<T, ?> store, String electionId, UnaryOperator<T> anonymous) {
        return store.all(electionId).stream()
                .filter(stored -> !anonymous.apply(stored.value()).equals(stored.value()))
                .toList();
    }

    private static <T> List<String> strip(RecordStore<T, ?> store, String electionId, UnaryOperator<T> anonymous) {
        return of(store, electionId, anonymous).stream()
                .map(stored -> store.update(stored.with(anonymous)).id())
                .toList();
    }
}
