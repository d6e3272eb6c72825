package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zetel.api.Money;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositParameters;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.law.deposit.NominationDeposit;
import nl.zetel.law.deposit.RegistrationDeposit;
import nl.zetel.law.deposit.ValueDateReading;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.deposit.domain.Undoing;
import nl.zetel.server.deposit.matching.CreditorReference;
import nl.zetel.server.deposit.matching.PaymentInstruction;
import nl.zetel.server.deposit.matching.ReferenceScheme;
import nl.zetel.server.deposit.persistence.DepositStore;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deposits: expected, received, decided (Kieswet G 3(2), H 14). */
@ApplicationScoped
@Transactional
public class Deposits {

    private static final int SERIALS = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    DepositStore store;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    Instance<DepositFacts> facts;

    /** What a value date within the term is worth that nobody judged (docs/law/interpretations.md). */
    @Inject
    @ConfigProperty(name = "zetel.deposit.value-date", defaultValue = "JUDGED")
    ValueDateReading reading = ValueDateReading.STANDARD;

    /** Expects a deposit; the one that is expected already if it is asked twice. */
    public Stored<Deposit> expect(String electionId, DepositKind kind, String subjectId, String group) {
        Election election = elections.get(electionId).value();
        return find(electionId, kind, subjectId).orElseGet(() -> {
            Money amount =
                    DepositParameters.forNominationDay(election.nominationDay()).amount(kind);
            Deposit deposit = Deposit.expected(kind, subjectId, group, reference(electionId, kind, election), amount);
            Stored<Deposit> stored = store.insert(electionId, deposit);
            audit.record(Change.created(
                    "deposit-expected", path(electionId, stored.id()), DepositRefusals.article(kind), deposit));
            return stored;
        });
    }

    /** Expects the deposit of a list or request that changed: again if it was withdrawn, and of the group as it is now. */
    public void expectOf(String electionId, DepositKind kind, String subjectId, String group) {
        Stored<Deposit> deposit = expect(electionId, kind, subjectId, group);
        Deposit expected = deposit.value().expectedOf(group);
        if (!expected.equals(deposit.value())) {
            changed("deposit-expected", electionId, deposit, expected, "");
        }
    }

    /** No longer expects a deposit that nothing was paid for; what was paid stays, to be decided on. */
    public void withdraw(String electionId, DepositKind kind, String subjectId) {
        find(electionId, kind, subjectId)
                .filter(deposit -> !deposit.value().withdrawn()
                        && deposit.value().counting().isEmpty())
                .ifPresent(deposit -> changed(
                        "deposit-withdrawn",
                        electionId,
                        deposit,
                        deposit.value().withdraw(),
                        ""));
    }

    /** The deposit for a request or list, if one is expected. */
    public Optional<Stored<Deposit>> find(String electionId, DepositKind kind, String subjectId) {
        return store.byLookup(electionId, kind + " " + subjectId).stream().findFirst();
    }

    /** The deposit with that identifier. */
    public Stored<Deposit> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Deposits in order of expectation. */
    public Page<Stored<Deposit>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** All deposits of an election, in order of expectation. */
    public List<Stored<Deposit>> all(String electionId) {
        return store.all(elections.get(electionId).id());
    }

    /** Whether it was received in time and in full. */
    public DepositReceipt.Judgement receipt(String electionId, Deposit deposit) {
        return term(electionId, deposit.kind()).judge(deposit.forLaw());
    }

    /** The amount and the days that deposits of that kind are held to. */
    public DepositReceipt term(String electionId, DepositKind kind) {
        ElectionCalendar calendar = elections.get(electionId).value().calendar();
        return kind == DepositKind.NOMINATION
                ? DepositReceipt.forNomination(calendar, reading)
                : DepositReceipt.forRegistration(calendar, reading);
    }

    /** What a payer is told. */
    public PaymentInstruction instruction(String electionId, Deposit deposit) {
        Election election = elections.get(electionId).value();
        Money due = deposit.outstanding().cents() > 0 ? deposit.outstanding() : deposit.amount();
        return new PaymentInstruction(
                deposit.kind(),
                due,
                election.office().account(),
                election.office().accountHolder(),
                new CreditorReference(deposit.reference()),
                deposit.group());
    }

    /** Books a payment on a deposit. */
    Stored<Deposit> pay(String electionId, String depositId, Payment payment, String reason) {
        Stored<Deposit> before = store.lock(depositId);
        Deposit paid = before.value().paid(payment);
        return changed("deposit-paid", electionId, before, paid, reason);
    }

    /** Takes back what came in with a movement, from every deposit that it counts for and that nobody decided on yet. */
    void undo(String electionId, String transactionId, Undoing why) {
        for (Stored<Deposit> found : store.all(electionId)) {
            Deposit deposit = found.value();
            if (deposit.undo(transactionId, why).equals(deposit)) {
                continue;
            }
            Stored<Deposit> before = undecided(found.id());
            changed(
                    "deposit-payment-undone",
                    electionId,
                    before,
                    before.value().undo(transactionId, why),
                    why.reason());
            counting(before.value(), transactionId)
                    .ifPresent(payment -> withdrawProof(electionId, before, payment, why.reason()));
        }
    }

    /** Lets count again what one undoing took back, from every deposit that nobody decided on yet. */
    void restore(String electionId, Undoing undone, String reason) {
        for (Stored<Deposit> found : store.all(electionId)) {
            if (!found.value().restore(undone).equals(found.value())) {
                Stored<Deposit> before = undecided(found.id());
                changed(
                        "deposit-payment-restored",
                        electionId,
                        before,
                        before.value().restore(undone),
                        reason);
            }
        }
    }

    /** A deposit that nobody else changes before this transaction ends, and that nobody decided on. */
    Stored<Deposit> undecided(String id) {
        Stored<Deposit> deposit = store.lock(id);
        if (deposit.value().decision().isPresent()) {
            throw DepositRefusals.settled(deposit.value());
        }
        return deposit;
    }

    /**
     * Makes the proof for whoever paid (G 3(2), H 14(3)). It has legal effect, so a person who accepted the payment does not
     * make it.
     *
     * @param transactionId the movement with which they paid
     * @throws ProblemException if nothing that counts came in with it, or the deposit is not yet paid in full
     */
    public Stored<ProducedDocument> prove(String electionId, String id, String transactionId) {
        get(electionId, id);
        Stored<Deposit> deposit = store.lock(id);
        Payment payment = counting(deposit.value(), transactionId)
                .filter(each ->
                        !each.payerAccount().isBlank() || !each.payerName().isBlank())
                .orElseThrow(() -> ProblemException.ofField(
                        "/transactionId",
                        "UNKNOWN",
                        "Met deze boeking is voor deze waarborgsom niets ontvangen dat telt; zie payments"));
        if (deposit.value().outstanding().cents() > 0) {
            throw DepositRefusals.notPaidInFull(deposit.value());
        }
        current.requireOtherThan(payment.acceptedBy());
        return documents.keep(electionId, proof(electionId, deposit, payment).page(clock.today()));
    }

    private void withdrawProof(String electionId, Stored<Deposit> deposit, Payment payment, String reason) {
        PaymentProof proof = proof(electionId, deposit, payment);
        if (documents.newest(electionId, PaymentProof.KIND, proof.subject()).isPresent()) {
            documents.keep(electionId, proof.withdrawal(clock.today(), reason));
        }
    }

    private PaymentProof proof(String electionId, Stored<Deposit> deposit, Payment payment) {
        return new PaymentProof(
                path(electionId, deposit.id()), elections.get(electionId).value(), deposit.value(), payment);
    }

    static Optional<Payment> counting(Deposit deposit, String transactionId) {
        return deposit.counting().stream()
                .filter(payment -> payment.transactionId().equals(transactionId))
                .findFirst();
    }

    /** Decides by law what becomes of a deposit (G 3(2), H 14); the committee's chair tells the municipality. */
    public Stored<Deposit> decide(String electionId, String id) {
        get(electionId, id);
        Stored<Deposit> before = store.lock(id);
        if (before.value().decision().isPresent()) {
            throw DepositRefusals.decided(before.value());
        }
        DepositDecision decision = decision(electionId, before.value());
        if (decision.outcome() == DepositDecision.Outcome.NOT_YET) {
            throw DepositRefusals.notYet(
                    before.value().kind(),
                    decision,
                    standing(electionId, before.value()),
                    elections.get(electionId).value().calendar());
        }
        if (decision.outcome() == DepositDecision.Outcome.NOTHING_RECEIVED) {
            throw DepositRefusals.nothingReceived(before.value());
        }
        Stored<Deposit> decided =
                changed("deposit-decided", electionId, before, before.value().decided(decision), "");
        documents.keep(
                electionId,
                DepositNotice.of(
                        path(electionId, id), elections.get(electionId).value(), decided.value(), clock.today()));
        return decided;
    }

    /** Puts what a deposit is to pay back into a refund order; it must be decided for refund and in no other order. */
    List<RefundLine> refunding(String electionId, String id, String orderId) {
        get(electionId, id);
        Stored<Deposit> before = store.lock(id);
        Deposit deposit = before.value();
        if (deposit.state() != Deposit.State.REFUNDABLE && deposit.state() != Deposit.State.REFUND_RETURNED) {
            throw DepositRefusals.notRefundable(deposit);
        }
        List<RefundLine> lines = RefundLines.of(id, deposit);
        List<Repayment> repayments =
                lines.stream().map(line -> Repayment.proposed(line, orderId)).toList();
        changed("deposit-refund-ordered", electionId, before, deposit.repaying(repayments), "");
        return lines;
    }

    /** Notes what became of payments back of a deposit. */
    Stored<Deposit> repayments(
            String action, String electionId, String id, UnaryOperator<Repayment> change, String reason) {
        Stored<Deposit> before = store.lock(id);
        return changed(action, electionId, before, before.value().repayments(change), reason);
    }

    /** The deposit that is paid back under that identification. */
    Optional<Stored<Deposit>> ofRepayment(String electionId, String endToEndId) {
        return store.all(electionId).stream()
                .filter(deposit -> deposit.value().repayments().stream()
                        .anyMatch(repayment -> repayment.endToEndId().equals(endToEndId)))
                .findFirst();
    }

    private DepositDecision decision(String electionId, Deposit deposit) {
        Election election = elections.get(electionId).value();
        if (deposit.kind() == DepositKind.REGISTRATION) {
            return new RegistrationDeposit(election.nominationDay(), deposit.received(), standing(electionId, deposit))
                    .decide();
        }
        ListOutcome outcome = facts.stream()
                .flatMap(fact -> fact.outcome(electionId, deposit.subjectId()).stream())
                .findFirst()
                .orElse(new ListOutcome.NotEstablished());
        return new NominationDeposit(election.nominationDay(), deposit.received(), true, outcome).decide();
    }

    /** How far the request is that a deposit was paid for. */
    private RegistrationDeposit.Standing standing(String electionId, Deposit deposit) {
        return facts.stream()
                .flatMap(fact -> fact.standing(electionId, deposit.subjectId()).stream())
                .findFirst()
                .orElse(RegistrationDeposit.Standing.UNDECIDED);
    }

    Stored<Deposit> changed(String action, String electionId, Stored<Deposit> before, Deposit after, String reason) {
        Stored<Deposit> stored = store.update(before.with(after));
        audit.record(Change.changed(
                        action,
                        path(electionId, before.id()),
                        DepositRefusals.article(after.kind()),
                        before.value().withoutPayers(),
                        after.withoutPayers())
                .because(reason));
        return stored;
    }

    /** A reference that no other deposit of this election has, and that says nothing of the group. */
    private String reference(String electionId, DepositKind kind, Election election) {
        ReferenceScheme scheme = scheme();
        java.util.Set<String> taken = new java.util.HashSet<>();
        store.all(electionId).forEach(deposit -> taken.add(deposit.value().reference()));
        String reference = "";
        while (reference.isEmpty() || taken.contains(reference)) {
            reference = scheme.creditorReference(kind, election.electionDay().getYear(), random.nextInt(SERIALS))
                    .value();
        }
        return reference;
    }

    /** How references of this municipality look. */
    ReferenceScheme scheme() {
        return new ReferenceScheme(
                ReferenceScheme.DEFAULT_PREFIX, current.municipality().value());
    }

    /** Path of a deposit. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/deposits/" + id;
    }
}
