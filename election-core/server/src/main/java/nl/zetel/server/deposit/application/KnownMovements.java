package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.deposit.matching.Expectation;
import nl.zetel.server.deposit.matching.MatchingRun;
import nl.zetel.server.deposit.matching.MatchingState;
import nl.zetel.server.deposit.matching.Receipt;
import nl.zetel.server.deposit.persistence.BankStatementStore;
import nl.zetel.server.deposit.persistence.BankTransactionStore;
import nl.zetel.server.deposit.persistence.DepositStore;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.store.Stored;

/** What is expected and known of an account when another file is read. */
@ApplicationScoped
@Transactional
public class KnownMovements {

    @Inject
    BankStatementStore statements;

    @Inject
    BankTransactionStore transactions;

    @Inject
    DepositStore depositStore;

    @Inject
    Deposits deposits;

    /** A run over what is expected and what came in so far. */
    MatchingRun run(String electionId, Election election) {
        List<Stored<Deposit>> all = depositStore.all(electionId);
        MatchingState state = new MatchingState(
                Set.of(election.office().account()),
                all.stream().map(KnownMovements::expectation).toList(),
                all.stream()
                        .flatMap(deposit -> deposit.value().repayments().stream())
                        .map(Repayment::endToEndId)
                        .collect(Collectors.toSet()),
                transactions.all(electionId).stream()
                        .filter(kept -> BankStatements.isReceipt(kept.value())
                                && kept.value().state() != BankTransaction.State.REVERSED)
                        .map(kept -> new Receipt(
                                kept.id(), kept.value().amount(), kept.value().payerAccount()))
                        .toList(),
                List.of());
        return new MatchingRun(deposits.scheme(), state);
    }

    private static Expectation expectation(Stored<Deposit> stored) {
        Deposit deposit = stored.value();
        Set<String> payers = deposit.counting().stream()
                .map(Payment::payerAccount)
                .filter(account -> !account.isBlank())
                .collect(Collectors.toSet());
        return new Expectation(
                stored.id(),
                deposit.kind(),
                deposit.group(),
                Set.of(deposit.reference()),
                deposit.outstanding(),
                // What was decided on is closed: money that comes in after that is for a person to look into.
                deposit.withdrawn()
                        || deposit.decision().isPresent()
                                && deposit.outstanding().cents() > 0,
                payers);
    }

    /** The statements that were read so far. */
    StatementMarks marks(String electionId) {
        return new StatementMarks(statements.all(electionId).stream()
                .flatMap(file -> file.value().marks().stream())
                .toList());
    }

    /** The movements that were read so far. */
    Set<String> keys(String electionId) {
        Set<String> keys = new HashSet<>();
        transactions.all(electionId).forEach(kept -> keys.add(kept.value().key()));
        return keys;
    }
}
