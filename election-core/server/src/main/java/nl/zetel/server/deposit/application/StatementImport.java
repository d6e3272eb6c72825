package nl.zetel.server.deposit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zetel.api.Finding;
import nl.zetel.api.Iban;
import nl.zetel.api.Severity;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.StatementMark;
import nl.zetel.server.deposit.matching.Effect;
import nl.zetel.server.deposit.matching.MatchResult;
import nl.zetel.server.deposit.matching.MatchingRun;
import nl.zetel.server.deposit.matching.TransactionKey;
import nl.zetel.server.deposit.matching.TransactionKeys;

/** Hears a statement file and remembers what concerns a deposit; nothing is stored before the whole file was read. */
final class StatementImport implements StatementHandler {

    private static final String NO_DAY = "De bank noemt geen dag van ontvangst; vul die in";

    private final Iban own;
    private final MatchingRun run;
    private final Set<String> knownKeys;
    private final StatementMarks marks;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private TransactionKeys keys;
    private Optional<LocalDate> onlyDay = Optional.empty();
    private int statements;
    private int transactions;
    private int known;

    StatementImport(Iban own, MatchingRun run, Set<String> knownKeys, StatementMarks marks) {
        this.own = own;
        this.run = run;
        this.knownKeys = knownKeys;
        this.marks = marks;
        this.keys = new TransactionKeys(own);
    }

    /** A movement that is kept, and the identifier that it gets. */
    record Kept(String id, BankTransaction transaction) {

        /** The same, with what became of it. */
        Kept seen(BankTransaction newTransaction) {
            return new Kept(id, newTransaction);
        }

        /** The same, of that file. */
        Kept of(String statementId) {
            return new Kept(id, transaction.of(statementId));
        }
    }

    @Override
    public boolean begin(StatementHeader header) {
        keys = new TransactionKeys(header.account());
        onlyDay =
                header.from().filter(from -> header.until().filter(from::equals).isPresent());
        statements++;
        return header.account().equals(own);
    }

    @Override
    public void transaction(Transaction transaction) {
        transactions++;
        TransactionKey key = keys.next(transaction);
        String text = key.fingerprint() + "#" + key.occurrence();
        if (knownKeys.contains(text)) {
            known++;
            return;
        }
        String id = UUID.randomUUID().toString();
        MatchResult result = run.match(own, id, transaction);
        if (result.effect().kept()) {
            kept.add(new Kept(id, bankTransaction(text, transaction, result)));
        }
    }

    @Override
    public void end(StatementHeader header) {
        // The balance was checked by the reader; what it found came as a finding.
        if (header.account().equals(own)) {
            findings.addAll(marks.note(header));
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /** The errors among the findings; a file with one counts only if a person says so. */
    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * The day of booking, or for want of it the value date, or the day of a statement of one day. Anything else would be
     * invented, and the term depends on it: then a person states the day, and nothing is matched before.
     */
    private Optional<LocalDate> bookedOn(Transaction transaction) {
        return transaction.bookingDate().or(transaction::valueDate).or(() -> onlyDay);
    }

    private BankTransaction bankTransaction(String key, Transaction transaction, MatchResult result) {
        Optional<LocalDate> bookedOn = bookedOn(transaction);
        boolean matched = result.effect() == Effect.MATCH && bookedOn.isPresent();
        return new BankTransaction(
                "",
                key,
                own.masked(),
                transaction.amount(),
                bookedOn,
                transaction.valueDate(),
                transaction.counterparty().name(),
                transaction.counterparty().account(),
                transaction.texts(),
                transaction.returnReason(),
                bookedOn.isPresent() ? result : result.withEvidence(NO_DAY),
                matched ? BankTransaction.State.MATCHED : BankTransaction.State.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    List<Kept> kept() {
        return kept;
    }

    List<StatementMark> marks() {
        return marks.fresh();
    }

    List<Finding> findings() {
        return findings;
    }

    int statements() {
        return statements;
    }

    int transactions() {
        return transactions;
    }

    int known() {
        return known;
    }
}
