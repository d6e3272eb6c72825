package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Undoing;
import nl.zetel.server.deposit.matching.Effect;
import nl.zetel.server.deposit.persistence.BankTransactionStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/**
 * Money that came in and that the bank took back: movement and receipt are settled together or not at all, and so is the
 * undoing of it.
 */
@ApplicationScoped
@Transactional
public class Reversals {

    @Inject
    BankTransactionStore transactions;

    @Inject
    Deposits deposits;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** The receipt counts for nothing any more. */
    void settle(String electionId, Stored<BankTransaction> movement, String receiptId, String reason) {
        if (movement.value().result().effect() != Effect.PROPOSE_UNMATCH) {
            throw ProblemException.ofField(
                    "/reverses", "NOT_A_REVERSAL", "Met deze boeking draait de bank geen ontvangst terug");
        }
        if (!movement.value().result().receipts().contains(receiptId)) {
            throw ProblemException.ofField(
                    "/reverses", "UNKNOWN", "Kies een van de ontvangsten die deze boeking kan terugdraaien (receipts)");
        }
        Stored<BankTransaction> receipt = transactions.lock(receiptId);
        if (receipt.value().state() == BankTransaction.State.REVERSED) {
            throw ProblemException.notNow(
                    "De bank draaide deze ontvangst al terug",
                    Possible.never("Is dit een andere ontvangst, kies die dan uit receipts"));
        }
        Undoing undone = new Undoing(current.user(), clock.now(), reason);
        deposits.undo(electionId, receiptId, undone);
        changed(
                "bank-transaction-reversed",
                electionId,
                receipt,
                receipt.value()
                        .reversed(new BankTransaction.Reversal(
                                movement.id(), receipt.value().state(), undone)),
                reason);
    }

    /** The receipt counts again for what it counted for. */
    void undo(String electionId, String receiptId, String reason) {
        Stored<BankTransaction> receipt = transactions.lock(receiptId);
        receipt.value().reversal().ifPresent(reversal -> {
            deposits.restore(electionId, reversal.undone(), reason);
            changed(
                    "bank-transaction-restored",
                    electionId,
                    receipt,
                    receipt.value().restored(),
                    reason);
        });
    }

    private void changed(
            String action, String electionId, Stored<BankTransaction> before, BankTransaction after, String reason) {
        transactions.update(before.with(after));
        audit.record(Change.changed(
                        action,
                        Elections.path(electionId) + "/bank-transactions/" + before.id(),
                        "Kiesbesluit H 3(1)",
                        before.value().withoutPayer(),
                        after.withoutPayer())
                .because(reason));
    }
}
