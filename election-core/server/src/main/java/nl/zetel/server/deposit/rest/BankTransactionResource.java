package nl.zetel.server.deposit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.application.BankStatements;
import nl.zetel.server.deposit.domain.BankTransaction;
import nl.zetel.server.deposit.domain.Undoing;
import nl.zetel.server.deposit.matching.MatchResult;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Movements that concern a deposit. */
@Path("elections/{electionId}/bank-transactions")
@RequestScoped
public class BankTransactionResource {

    @Inject
    BankStatements statements;

    @Inject
    CurrentActor current;

    /** What a person decides: for which deposits, or none. */
    public record ResolutionBody(
            @Nullable List<BankStatements.Part> parts,
            Optional<String> refund,
            Optional<String> reverses,
            Optional<LocalDate> bookedOn,
            String reason) {

        BankStatements.Decision decision() {
            return new BankStatements.Decision(parts == null ? List.of() : parts, refund, reverses, bookedOn, reason);
        }
    }

    /** By which movement the bank took a receipt back, and who settled that. */
    public record ReversalView(String transactionId, Undoing settled) {}

    /** A movement as its caller sees it, with the rule that applied and what it rests on. */
    public record TransactionView(
            String id,
            String statementId,
            Money amount,
            Optional<LocalDate> bookedOn,
            Optional<LocalDate> valueDate,
            String payerName,
            String payerAccount,
            List<String> texts,
            String returnReason,
            String rule,
            String ruleTitle,
            String effect,
            List<MatchResult.Candidate> candidates,
            List<MatchResult.Rejected> rejected,
            List<String> evidence,
            Optional<String> refund,
            BankTransaction.State state,
            List<String> receipts,
            Optional<BankTransaction.Resolution> resolution,
            List<Undoing> undoings,
            Optional<ReversalView> reversal) {

        static TransactionView of(Stored<BankTransaction> stored) {
            BankTransaction value = stored.value();
            MatchResult result = value.result();
            String account = value.payerAccount();
            return new TransactionView(
                    stored.id(),
                    value.statementId(),
                    value.amount(),
                    value.bookedOn(),
                    value.valueDate(),
                    value.payerName(),
                    account.length() < 5 ? account : "…" + account.substring(account.length() - 4),
                    value.texts(),
                    value.returnReason(),
                    result.rule().name(),
                    result.rule().title(),
                    result.effect().name(),
                    result.candidates(),
                    result.rejected(),
                    result.evidence(),
                    result.refund(),
                    value.state(),
                    result.receipts(),
                    value.resolution(),
                    value.undoings(),
                    value.reversal().map(reversal -> new ReversalView(reversal.transactionId(), reversal.undone())));
        }
    }

    /** Lists movements. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<TransactionView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return statements
                .transactions(electionId, PageRequest.of(limit, cursor))
                .map(this::seen);
    }

    /** Who paid is for those who settle it; others see the money and the rule. */
    private TransactionView seen(Stored<BankTransaction> stored) {
        boolean settles = current.get().is(Role.CLERK) || current.get().is(Role.VERIFIER);
        return TransactionView.of(settles ? stored : stored.with(BankTransaction::withoutPayer));
    }

    /** Why what was decided is undone. */
    public record UndoingBody(String reason) {}

    /** A person undoes what was recognised or decided. */
    @POST
    @Path("{transactionId}/undoings")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response undo(
            @PathParam("electionId") String electionId,
            @PathParam("transactionId") String transactionId,
            UndoingBody body) {
        Stored<BankTransaction> stored = statements.undo(electionId, transactionId, body.reason());
        return ETags.created(
                Elections.path(electionId) + "/bank-transactions/" + transactionId, TransactionView.of(stored), stored);
    }

    /** A person decides on a movement. */
    @POST
    @Path("{transactionId}/resolutions")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response resolve(
            @PathParam("electionId") String electionId,
            @PathParam("transactionId") String transactionId,
            ResolutionBody body) {
        Stored<BankTransaction> stored = statements.resolve(electionId, transactionId, body.decision());
        return ETags.created(
                Elections.path(electionId) + "/bank-transactions/" + transactionId, TransactionView.of(stored), stored);
    }
}
