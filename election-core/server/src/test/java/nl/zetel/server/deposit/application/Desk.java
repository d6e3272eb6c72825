package nl.zetel.server.deposit.application;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.Money;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.TransactionBuilder;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.server.Bench;
import nl.zetel.server.Westerveld;
import nl.zetel.server.deposit.domain.BankStatement;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.RefundWriter;
import nl.zetel.spi.StatementReader;

/** The desk that handles deposits, with a bank that says what a test wants. */
final class Desk implements AutoCloseable {

    /** An account of an invented group. */
    static final String GROUP = "NL02ABNA0123456789";
    /** Another invented account. */
    static final String OTHER = "NL13TEST0123456789";

    final Bench bench = new Bench();
    final List<RefundOrder> written = new ArrayList<>();
    final String election;
    private final Bank bank = new Bank();
    private ListOutcome outcome = new ListOutcome.NotEstablished();

    Desk() {
        bench.with(
                PluginHost.class,
                new FakePluginHost()
                        .with("bank", StatementReader.class, bank)
                        .with("writer", RefundWriter.class, new Writer()));
        bench.withAll(DepositFacts.class, List.of(new Facts()));
        bench.at("2018-01-25T12:00:00+01:00");
        election = bench.does(() -> bench.bean(Elections.class).create(Westerveld.election()))
                .id();
    }

    Deposits deposits() {
        return bench.bean(Deposits.class);
    }

    BankStatements statements() {
        return bench.bean(BankStatements.class);
    }

    Refunds refunds() {
        return bench.bean(Refunds.class);
    }

    /** The sheet that goes with an approved order. */
    String coverSheet(String orderId) {
        return page("refund-cover-sheet", Elections.path(election) + "/refund-orders/" + orderId);
    }

    /** The newest page of that kind about something. */
    String page(String kind, String subject) {
        return bench.does(() -> {
            Documents documents = bench.bean(Documents.class);
            return new String(
                    documents.content(documents.newest(election, kind, subject).orElseThrow()), StandardCharsets.UTF_8);
        });
    }

    /** Expects the deposit of a list. */
    Stored<Deposit> expects(String list) {
        return bench.does(() -> deposits().expect(election, DepositKind.NOMINATION, list, "Groep " + list));
    }

    /** How lists fared from now on. */
    void fared(ListOutcome newOutcome) {
        outcome = newOutcome;
    }

    /** Reads a file with those movements; each file is another. */
    Stored<BankStatement> reads(Optional<String> override, Finding finding, Transaction... movements) {
        bank.findings = List.of(finding);
        return reads(override, movements);
    }

    Stored<BankStatement> reads(Optional<String> override, Transaction... movements) {
        bank.movements = List.of(movements);
        byte[] file = (bank.movements.stream().map(Transaction::bankReference).toList() + " " + bank.findings)
                .getBytes(StandardCharsets.UTF_8);
        try {
            return bench.does(() -> statements().importFile(election, file, override));
        } finally {
            bank.findings = List.of();
        }
    }

    /** The statements that are read from now on cover those days. */
    void covers(LocalDate from, LocalDate until) {
        bank.from = from;
        bank.until = until;
    }

    /** The statements that are read from now on go from one balance to another. */
    void balances(long openingCents, long closingCents) {
        bank.opening = Optional.of(Money.ofCents(openingCents));
        bank.closing = Optional.of(Money.ofCents(closingCents));
    }

    List<Stored<BankTransaction>> movements() {
        return bench.does(() -> statements().transactions(election, PageRequest.of(null, null)))
                .items();
    }

    Deposit deposit(String id) {
        return bench.does(() -> deposits().get(election, id)).value();
    }

    /** A payment with the reference of the deposit. */
    static TransactionBuilder payment(Stored<Deposit> deposit, long cents, String name, String account) {
        return Transaction.builder(Transaction.Direction.CREDIT, Money.ofCents(cents))
                .counterparty(name, account)
                .bankReference(name + cents + deposit.id())
                .texts(List.of(
                        "waarborgsom kandidaatstelling " + deposit.value().reference()));
    }

    @Override
    public void close() {
        bench.close();
    }

    private final class Facts implements DepositFacts {

        @Override
        public Optional<ListOutcome> outcome(String electionId, String listId) {
            return Optional.of(outcome);
        }
    }

    private static final class Bank implements StatementReader {

        private Optional<Money> opening = Optional.empty();
        private Optional<Money> closing = Optional.empty();
        private List<Transaction> movements = List.of();
        private List<Finding> findings = List.of();
        private LocalDate from = LocalDate.of(2018, 1, 15);
        private LocalDate until = LocalDate.of(2018, 1, 24);

        @Override
        public String format() {
            return "test";
        }

        @Override
        public boolean recognises(byte[] head) {
            return true;
        }

        @Override
        public void read(InputStream file, StatementHandler handler) {
            StatementHeader header = new StatementHeader(
                    Westerveld.ACCOUNT,
                    "1",
                    Optional.empty(),
                    Optional.of(from),
                    Optional.of(until),
                    opening,
                    closing,
                    "test");
            if (handler.begin(header)) {
                movements.forEach(handler::transaction);
                handler.end(header);
            }
            findings.forEach(handler::finding);
        }
    }

    private final class Writer implements RefundWriter {

        @Override
        public String format() {
            return "test";
        }

        @Override
        public String mediaType() {
            return "application/xml";
        }

        @Override
        public String fileName(RefundOrder order) {
            return "order.xml";
        }

        @Override
        public void write(RefundOrder order, OutputStream file) throws java.io.IOException {
            written.add(order);
            file.write("<order/>".getBytes(StandardCharsets.UTF_8));
        }
    }
}
