package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundCorrection;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.deposit.domain.Repayment;
import nl.zetel.server.deposit.persistence.RefundBatchStore;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.RefundWriter;

/** Pays deposits back to whoever paid them, in one order that two people make. */
@ApplicationScoped
@Transactional
public class Refunds {

    private static final String ARTICLES = "Kieswet G 3(2), H 14";

    @Inject
    RefundBatchStore store;

    @Inject
    Deposits deposits;

    @Inject
    Elections elections;

    @Inject
    PluginHost plugins;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Proposes to pay deposits back, or again what came back of them; each must be decided for refund, and in no other
     * order. What came in goes back to whoever it came from.
     *
     * @param corrections other accounts than those that were paid from, each with its reason
     */
    public Stored<RefundBatch> propose(
            String electionId, List<String> depositIds, LocalDate executionDate, List<RefundCorrection> corrections) {
        if (executionDate.isBefore(clock.today())) {
            throw ProblemException.ofField("/executionDate", "PAST", "De dag van uitvoering is voorbij");
        }
        String orderId = UUID.randomUUID().toString();
        List<RefundLine> refunds = depositIds.stream()
                .flatMap(id -> deposits.refunding(electionId, id, orderId).stream())
                .toList();
        List<RefundLine> payable = payable(RefundAccounts.corrected(refunds, corrections));
        RefundBatch batch = RefundBatch.proposed(depositIds, payable, executionDate, current.user());
        Stored<RefundBatch> stored = store.insert(orderId, electionId, batch);
        audit.record(Change.created("refund-proposed", path(electionId, stored.id()), ARTICLES, batch.summary()));
        return stored;
    }

    /** Orders in order of proposal. */
    public Page<Stored<RefundBatch>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Somebody finds that an order must not be paid; what it held may stand in another. */
    public Stored<RefundBatch> reject(String electionId, String id, String reason) {
        Stored<RefundBatch> before = open(electionId, id);
        RefundBatch rejected = before.value().rejected(new RefundBatch.Rejection(current.user(), clock.now(), reason));
        Stored<RefundBatch> stored = store.update(before.with(rejected));
        audit.record(Change.changed(
                        "refund-rejected",
                        path(electionId, id),
                        ARTICLES,
                        before.value().summary(),
                        rejected.summary())
                .because(reason));
        repayments("deposit-refund-rejected", electionId, stored, Repayment.State.REJECTED);
        return stored;
    }

    /** The order with that identifier. */
    public Stored<RefundBatch> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** A second person approves; the file is made once and never again, and a cover sheet with its fingerprint. */
    public Stored<RefundBatch> approve(String electionId, String id) {
        Stored<RefundBatch> before = open(electionId, id);
        current.requireOtherThan(before.value().proposedBy());
        Election election = elections.get(electionId).value();
        RefundOrder order = order(id, election, before.value());
        ExtensionHandle<RefundWriter> writer = plugins.require(RefundWriter.class);
        byte[] file = writer.call(extension -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            extension.write(order, bytes);
            return bytes.toByteArray();
        });
        String name = writer.call(extension -> extension.fileName(order));
        RefundBatch approved = before.value()
                .approved(
                        current.user(),
                        clock.now(),
                        name,
                        Fingerprint.of(file).hex(),
                        new String(file, StandardCharsets.UTF_8));
        Stored<RefundBatch> stored = store.update(before.with(approved));
        audit.record(Change.changed(
                "refund-approved",
                path(electionId, id),
                ARTICLES,
                before.value().summary(),
                approved.summary()));
        repayments("deposit-refund-approved", electionId, stored, Repayment.State.APPROVED);
        documents.keep(electionId, CoverSheet.of(path(electionId, id), election.office(), approved));
        return stored;
    }

    /** The order with the file for the bank. @throws ProblemException if it was not approved, or the file was destroyed */
    public RefundBatch withFile(String electionId, String id) {
        RefundBatch order = get(electionId, id).value();
        switch (order.state()) {
            case PROPOSED ->
                throw ProblemException.notNow(
                        "Deze opdracht is nog niet goedgekeurd, dus is er geen bestand voor de bank",
                        Possible.after("Een tweede persoon keurt haar eerst goed (approvals)"));
            case REJECTED -> throw rejected(order);
            case APPROVED -> {}
        }
        if (order.file().isEmpty()) {
            throw ProblemException.notNow(
                    "Het bestand is na de bewaartermijn vernietigd",
                    Possible.never("De vingerafdruk ervan staat nog in fileHash"));
        }
        return order;
    }

    private Stored<RefundBatch> open(String electionId, String id) {
        get(electionId, id);
        Stored<RefundBatch> before = store.lock(id);
        switch (before.value().state()) {
            case APPROVED ->
                throw ProblemException.notNow(
                        "Deze opdracht is op "
                                + before.value()
                                        .approvedAt()
                                        .map(Possible::text)
                                        .orElse("") + " goedgekeurd",
                        Possible.never("Het bestand voor de bank is gemaakt; wat de bank terugstuurt, kan in een nieuwe"
                                + " opdracht nog eens worden betaald"));
            case REJECTED -> throw rejected(before.value());
            case PROPOSED -> {}
        }
        return before;
    }

    private static ProblemException rejected(RefundBatch order) {
        return ProblemException.notNow(
                "Deze opdracht is op "
                        + Possible.text(order.rejection().orElseThrow().at()) + " afgekeurd",
                Possible.never("Stel een nieuwe opdracht voor"));
    }

    private void repayments(String action, String electionId, Stored<RefundBatch> order, Repayment.State state) {
        for (String depositId : order.value().depositIds()) {
            deposits.repayments(
                    action,
                    electionId,
                    depositId,
                    repayment -> repayment.orderId().equals(order.id()) ? repayment.in(state) : repayment,
                    "");
        }
    }

    private RefundOrder order(String id, Election election, RefundBatch batch) {
        return new RefundOrder(
                "ZETEL" + id.replace("-", "").substring(0, 28).toUpperCase(Locale.ROOT),
                clock.now(),
                batch.executionDate(),
                election.office().accountHolder(),
                election.office().account(),
                election.office().bic(),
                batch.refunds().stream().map(RefundLines::refund).toList());
    }

    private static List<RefundLine> payable(List<RefundLine> lines) {
        lines.stream().filter(line -> !RefundLines.isPayable(line)).findFirst().ifPresent(line -> {
            throw ProblemException.ofField(
                    "/depositIds",
                    "NO_ACCOUNT",
                    "Betaling " + line.transactionId() + " kwam van een rekening zonder IBAN; noem in corrections een"
                            + " rekening van de betaler, of betaal haar buiten deze opdracht terug");
        });
        return lines;
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/refund-orders/" + id;
    }
}
