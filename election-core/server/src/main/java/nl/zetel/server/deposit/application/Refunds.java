package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.payment.Refund;
import nl.zetel.api.payment.RefundOrder;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.persistence.RefundBatchStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
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
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Proposes to pay deposits back; each must be decided for refund, and in no other order. */
    public Stored<RefundBatch> propose(String electionId, List<String> depositIds, LocalDate executionDate) {
        Money total = Money.ZERO;
        for (String id : depositIds) {
            Deposit deposit = deposits.get(electionId, id).value();
            if (deposit.state() != Deposit.State.REFUNDABLE) {
                throw ProblemException.byLaw(
                        ProblemCode.WRONG_STATE,
                        ARTICLES,
                        "Waarborgsom " + deposit.reference() + " kan niet worden terugbetaald: " + deposit.state());
            }
            deposits.refunding(electionId, id, refundId(deposit));
            total = total.plus(deposit.decision().orElseThrow().refund());
        }
        RefundBatch batch = new RefundBatch(
                depositIds, total, executionDate, current.user(), Optional.empty(), Optional.empty(), "", "", "");
        Stored<RefundBatch> stored = store.insert(electionId, batch);
        audit.record(Change.created("refund-proposed", path(electionId, stored.id()), ARTICLES, batch));
        return stored;
    }

    /** The order with that identifier. */
    public Stored<RefundBatch> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** A second person approves; the file is made once and never again. */
    public Stored<RefundBatch> approve(String electionId, String id) {
        Stored<RefundBatch> before = store.lock(id);
        if (before.value().approvedBy().isPresent()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Deze opdracht is al goedgekeurd");
        }
        current.requireOtherThan(before.value().proposedBy());
        Election election = elections.get(electionId).value();
        RefundOrder order = order(electionId, id, election, before.value());
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
                "refund-approved", path(electionId, id), ARTICLES, summary(before.value()), summary(approved)));
        return stored;
    }

    private RefundOrder order(String electionId, String id, Election election, RefundBatch batch) {
        List<Refund> refunds = new ArrayList<>();
        for (String depositId : batch.depositIds()) {
            Deposit deposit = deposits.get(electionId, depositId).value();
            Payment payer = deposit.payments().get(0);
            refunds.add(new Refund(
                    deposit.refundId(),
                    deposit.decision().orElseThrow().refund(),
                    payer.payerName(),
                    Iban.parse(payer.payerAccount()),
                    "Teruggave " + deposit.kind().words() + " " + deposit.reference()));
        }
        return new RefundOrder(
                "ZETEL" + id.replace("-", "").substring(0, 28).toUpperCase(Locale.ROOT),
                clock.now(),
                batch.executionDate(),
                election.office().accountHolder(),
                election.office().account(),
                election.office().bic(),
                refunds);
    }

    /** What the chain keeps of an order: its fingerprint, not the accounts in it. */
    private static RefundBatch summary(RefundBatch batch) {
        return new RefundBatch(
                batch.depositIds(),
                batch.total(),
                batch.executionDate(),
                batch.proposedBy(),
                batch.approvedBy(),
                batch.approvedAt(),
                batch.fileName(),
                batch.fileHash(),
                "");
    }

    private static String refundId(Deposit deposit) {
        return "WBSREFUND" + deposit.reference().substring(4);
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/refund-orders/" + id;
    }
}
