package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.BankStatement;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.Undoing;
import nl.zetel.server.deposit.matching.Effect;
import nl.zetel.server.deposit.persistence.BankStatementStore;
import nl.zetel.server.deposit.persistence.BankTransactionStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.StatementReader;

/** Imports bank statements and matches what concerns a deposit. A file counts as a whole or not at all. */
@ApplicationScoped
@Transactional
public class BankStatements {

    private static final int HEAD = 8192;

    @Inject
    PluginHost plugins;

    @Inject
    BankStatementStore statements;

    @Inject
    BankTransactionStore transactions;

    @Inject
    Deposits deposits;

    @Inject
    RefundMovements refunds;

    @Inject
    Reversals reversals;

    @Inject
    KnownMovements known;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Imports a file; the same file a second time gives what it gave the first time.
     *
     * @param override why the file counts although its reader found an error, such as balances that do not add up; empty to
     *     refuse such a file
     */
    public Stored<BankStatement> importFile(String electionId, byte[] file, Optional<String> override) {
        Election election = elections.get(electionId).value();
        String hash = Fingerprint.of(file).hex();
        return statements.byLookup(electionId, hash).stream()
                .findFirst()
                .orElseGet(() -> read(electionId, election, file, hash, override));
    }

    /** Imported files in order. */
    public Page<Stored<BankStatement>> page(String electionId, PageRequest request) {
        return statements.page(elections.get(electionId).id(), request);
    }

    /** Movements that concern a deposit, in order of import. */
    public Page<Stored<BankTransaction>> transactions(String electionId, PageRequest request) {
        return transactions.page(elections.get(electionId).id(), request);
    }

    /** The movement with that identifier. */
    public Stored<BankTransaction> transaction(String electionId, String id) {
        return transactions.get(electionId, id);
    }

    /**
     * A person accepts a movement for one deposit or more, or as a refund that was paid or came back, or rejects it. The
     * parts add up to no more than the movement. A payment that was not beyond doubt leads to a proof of payment, so nobody
     * accepts one for a deposit that they entered.
     */
    public Stored<BankTransaction> resolve(String electionId, String id, Decision decision) {
        transaction(electionId, id);
        Stored<BankTransaction> before = transactions.lock(id);
        BankTransaction value = before.value();
        if (value.state() != BankTransaction.State.OPEN) {
            throw decided(value);
        }
        requireParts(value, decision);
        Optional<LocalDate> stated = decision.parts().isEmpty() ? Optional.empty() : stated(value, decision.bookedOn());
        for (Part part : decision.parts()) {
            current.requireOtherThan(deposits.get(electionId, part.depositId()).createdBy());
            Payment payment = payment(id, value, value.bookedOn().or(() -> stated), part.amount(), current.user());
            deposits.pay(electionId, part.depositId(), payment, decision.reason());
        }
        decision.refund().ifPresent(refund -> refunds.accept(electionId, id, value, refund, decision.reason()));
        decision.reverses().ifPresent(receipt -> reversals.settle(electionId, before, receipt, decision.reason()));
        BankTransaction after = value.resolved(
                decision.rejects() ? BankTransaction.State.REJECTED : BankTransaction.State.ACCEPTED,
                new BankTransaction.Resolution(current.user(), decision.reason(), stated, decision.reverses()));
        Stored<BankTransaction> stored = transactions.update(before.with(after));
        audit.record(Change.changed(
                        "bank-transaction-resolved",
                        Elections.path(electionId) + "/bank-transactions/" + id,
                        "Kiesbesluit H 3(1)",
                        value.withoutPayer(),
                        after.withoutPayer())
                .because(decision.reason()));
        return stored;
    }

    /**
     * A person undoes what was recognised or decided of a movement: it is open again, and what it counted for it counts for
     * no longer. Both stay to be seen. If it was a reversal, what it took back counts again, in the same step. What became of
     * a refund is not undone.
     */
    public Stored<BankTransaction> undo(String electionId, String id, String reason) {
        transaction(electionId, id);
        Stored<BankTransaction> before = transactions.lock(id);
        BankTransaction value = before.value();
        requireUndoable(value);
        Undoing why = new Undoing(current.user(), clock.now(), reason);
        deposits.undo(electionId, id, why);
        value.resolution()
                .flatMap(BankTransaction.Resolution::reverses)
                .ifPresent(receipt -> reversals.undo(electionId, receipt, reason));
        BankTransaction after = value.undone(why);
        Stored<BankTransaction> stored = transactions.update(before.with(after));
        audit.record(Change.changed(
                        "bank-transaction-undone",
                        Elections.path(electionId) + "/bank-transactions/" + id,
                        "Kiesbesluit H 3(1)",
                        value.withoutPayer(),
                        after.withoutPayer())
                .because(reason));
        return stored;
    }

    private static void requireUndoable(BankTransaction value) {
        if (value.state() == BankTransaction.State.OPEN) {
            throw ProblemException.notNow(
                    "Over deze boeking is nog niet beslist, dus valt er niets ongedaan te maken",
                    Possible.after("Beslis er eerst over (resolutions)"));
        }
        if (RefundMovements.concerns(value)) {
            throw decided(value);
        }
        if (value.state() == BankTransaction.State.REVERSED) {
            throw ProblemException.notNow(
                    "De bank draaide deze ontvangst terug",
                    Possible.after(
                            "Maak eerst de beslissing over die boeking (reversal.transactionId) ongedaan, als zij niet"
                                    + " klopt"));
        }
    }

    /**
     * What a person decides on a movement.
     *
     * @param parts how much of it is for which deposit; empty if it is for none
     * @param refund end-to-end identification of the refund that it is, paid or come back; empty if it is none
     * @param reverses the receipt that the bank took back with it; empty if it took none back
     * @param bookedOn the day of receipt, where the bank named none and the movement is for a deposit; empty otherwise
     * @param reason why
     */
    public record Decision(
            List<Part> parts,
            Optional<String> refund,
            Optional<String> reverses,
            Optional<LocalDate> bookedOn,
            String reason) {

        /** Copies the list. */
        public Decision {
            parts = List.copyOf(parts);
        }

        /** Whether it is for nothing. */
        boolean rejects() {
            return parts.isEmpty() && refund.isEmpty() && reverses.isEmpty();
        }
    }

    /**
     * How much of a movement is for a deposit.
     *
     * @param depositId the deposit
     * @param amount how much
     */
    public record Part(String depositId, Money amount) {}

    private static void requireParts(BankTransaction value, Decision decision) {
        List<Part> parts = decision.parts();
        boolean other = decision.refund().isPresent() || decision.reverses().isPresent();
        if (!parts.isEmpty() && (other || !isReceipt(value))) {
            throw ProblemException.ofField(
                    "/parts", "NOT_A_RECEIPT", "Deze boeking is geen ontvangst en telt nooit voor een waarborgsom");
        }
        if (decision.refund().isPresent() && decision.reverses().isPresent()) {
            throw ProblemException.ofField(
                    "/reverses",
                    "NOT_BOTH",
                    "Een boeking is een terugbetaling of draait een ontvangst terug, niet allebei");
        }
        if (parts.stream().map(Part::depositId).distinct().count() < parts.size()) {
            throw ProblemException.ofField("/parts", "TWICE", "Noem elke waarborgsom één keer");
        }
        Money sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        if (sum.compareTo(value.amount()) > 0
                || parts.stream().anyMatch(part -> part.amount().cents() <= 0)) {
            throw ProblemException.ofField(
                    "/parts", "SUM", "De delen zijn meer dan nul en samen niet meer dan de boeking");
        }
    }

    private static ProblemException decided(BankTransaction value) {
        return ProblemException.notNow(
                value.state() == BankTransaction.State.MATCHED
                        ? "Deze boeking is zonder twijfel herkend"
                        : "Over deze boeking is al beslist",
                RefundMovements.concerns(value)
                        ? Possible.never("Wat er met een terugbetaling gebeurde, wordt niet ongedaan gemaakt")
                        : Possible.after("Maak dat eerst ongedaan (undoings)"));
    }

    /** Whether money came in with it that may be for a deposit: not a debit, and not a refund that came back. */
    static boolean isReceipt(BankTransaction value) {
        return switch (value.result().rule()) {
            case C0, D1, D2, D3 -> false;
            case X0, C1, C2, C3, C4, C5, C6, C7, C8, C9 -> true;
        };
    }

    private Stored<BankStatement> read(
            String electionId, Election election, byte[] file, String hash, Optional<String> override) {
        ExtensionHandle<StatementReader> reader = reader(file);
        StatementImport reading = new StatementImport(
                election.office().account(),
                known.run(electionId, election),
                known.keys(electionId),
                known.marks(electionId));
        String format = readWith(reader, file, reading);
        if (!reading.errors().isEmpty() && override.isEmpty()) {
            throw InvalidDocuments.problem(reading.errors());
        }
        String reason = reading.errors().isEmpty() ? "" : override.orElse("");
        List<StatementImport.Kept> kept = reading.kept().stream()
                .map(each -> each.seen(refunds.settle(electionId, each.id(), each.transaction())))
                .toList();
        BankStatement statement = new BankStatement(
                hash,
                format,
                clock.now(),
                current.user(),
                reading.statements(),
                reading.transactions(),
                kept.size(),
                matched(kept),
                reading.known(),
                reading.findings(),
                reading.marks(),
                reason);
        Stored<BankStatement> stored = statements.insert(electionId, statement);
        audit.record(Change.created(
                        "bank-statement-imported",
                        Elections.path(electionId) + "/bank-statements/" + stored.id(),
                        "Kiesbesluit H 3(1)",
                        statement)
                .because(reason));
        kept.forEach(each -> keep(electionId, each.of(stored.id())));
        return stored;
    }

    private static int matched(List<StatementImport.Kept> kept) {
        return (int) kept.stream()
                .filter(each -> each.transaction().state() == BankTransaction.State.MATCHED)
                .count();
    }

    private void keep(String electionId, StatementImport.Kept kept) {
        Stored<BankTransaction> stored = transactions.insert(kept.id(), electionId, kept.transaction());
        if (kept.transaction().result().effect() == Effect.MATCH
                && kept.transaction().state() == BankTransaction.State.MATCHED) {
            var candidate = kept.transaction().result().candidates().get(0);
            deposits.pay(
                    electionId,
                    candidate.expectation(),
                    payment(stored.id(), kept.transaction(), kept.transaction().bookedOn(), candidate.amount(), ""),
                    String.join("; ", kept.transaction().result().evidence()));
        }
    }

    /** The day that a person states; only where the bank named none, and no day that is still to come. */
    private Optional<LocalDate> stated(BankTransaction value, Optional<LocalDate> bookedOn) {
        if (value.bookedOn().isPresent() == bookedOn.isPresent()) {
            throw ProblemException.ofField(
                    "/bookedOn",
                    value.bookedOn().isPresent() ? "NOT_ASKED" : "REQUIRED",
                    value.bookedOn().isPresent()
                            ? "De bank noemt de dag van ontvangst; die geldt"
                            : "De bank noemt geen dag van ontvangst; vul die in");
        }
        if (bookedOn.filter(day -> day.isAfter(clock.today())).isPresent()) {
            throw ProblemException.ofField("/bookedOn", "IN_FUTURE", "De dag van ontvangst ligt niet na vandaag");
        }
        return bookedOn;
    }

    private static Payment payment(
            String id, BankTransaction transaction, Optional<LocalDate> bookedOn, Money amount, String acceptedBy) {
        return new Payment(
                id,
                amount,
                bookedOn.orElseThrow(),
                transaction.valueDate(),
                transaction.payerName(),
                transaction.payerAccount(),
                acceptedBy,
                Optional.empty(),
                List.of());
    }

    private static String readWith(ExtensionHandle<StatementReader> reader, byte[] file, StatementImport reading) {
        try {
            return reader.stream(DocumentException.class, StatementHandler.class, reading, (extension, handler) -> {
                extension.read(new ByteArrayInputStream(file), handler);
                return extension.format();
            });
        } catch (DocumentException e) {
            throw InvalidDocuments.problem(e);
        }
    }

    private ExtensionHandle<StatementReader> reader(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
        List<ExtensionHandle<StatementReader>> readers = plugins.extensions(StatementReader.class);
        if (readers.isEmpty()) {
            throw ProblemException.of(
                    ProblemCode.PLUGIN_MISSING,
                    "Er is geen plug-in gestart die rekeningafschriften leest; zie /v1/plugins");
        }
        return readers.stream()
                .filter(reader -> reader.call(extension -> extension.recognises(head)))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.INVALID_DOCUMENT, "Geen enkele plug-in herkent dit bestand als rekeningafschrift"));
    }
}
