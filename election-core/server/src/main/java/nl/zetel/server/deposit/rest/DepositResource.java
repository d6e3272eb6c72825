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
import java.util.List;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.deposit.application.TimeJudgements;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.matching.PaymentInstruction;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.document.rest.DocumentView;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Deposits. */
@Path("elections/{electionId}/deposits")
@RequestScoped
public class DepositResource {

    @Inject
    Deposits deposits;

    @Inject
    TimeJudgements judgements;

    /** What a deposit is expected for. */
    public record ExpectationBody(DepositKind kind, String subjectId, String group) {}

    /** What a payer is told. */
    public record InstructionView(
            String reference, String remittance, List<PaymentInstruction.Line> lines, String qrSvg) {}

    /** Expects a deposit. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.INTEGRATION})
    public Response expect(@PathParam("electionId") String electionId, ExpectationBody body) {
        Stored<Deposit> stored = deposits.expect(electionId, body.kind(), body.subjectId(), body.group());
        return ETags.created(Deposits.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    /** Lists deposits. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Page<DepositView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return deposits.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads a deposit. */
    @GET
    @Path("{depositId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Response read(@PathParam("electionId") String electionId, @PathParam("depositId") String depositId) {
        Stored<Deposit> stored = deposits.get(electionId, depositId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Reads what the payer is told. */
    @GET
    @Path("{depositId}/payment-instruction")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public InstructionView instruction(
            @PathParam("electionId") String electionId, @PathParam("depositId") String depositId) {
        PaymentInstruction instruction = deposits.instruction(
                electionId, deposits.get(electionId, depositId).value());
        return new InstructionView(
                instruction.reference().value(), instruction.remittance(), instruction.lines(), instruction.qrSvg());
    }

    /** Of which payment a proof is made. */
    public record ProofBody(String transactionId) {}

    /** Makes the proof for whoever paid. */
    @POST
    @Path("{depositId}/payment-proofs")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response prove(
            @PathParam("electionId") String electionId, @PathParam("depositId") String depositId, ProofBody body) {
        Stored<ProducedDocument> proof = deposits.prove(electionId, depositId, body.transactionId());
        return ETags.created(Documents.path(electionId, proof.id()), DocumentView.of(proof), proof);
    }

    /** What a person judges of a payment. */
    public record TimeJudgementBody(String transactionId, boolean inTime, String reason) {}

    /** Judges whether a payment was in time that was booked after the deadline with a value date within it. */
    @POST
    @Path("{depositId}/time-judgements")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response judge(
            @PathParam("electionId") String electionId,
            @PathParam("depositId") String depositId,
            TimeJudgementBody body) {
        Stored<Deposit> stored =
                judgements.judge(electionId, depositId, body.transactionId(), body.inTime(), body.reason());
        return ETags.created(Deposits.path(electionId, depositId), view(electionId, stored), stored);
    }

    /** Decides by law what becomes of a deposit. */
    @POST
    @Path("{depositId}/decisions")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response decide(@PathParam("electionId") String electionId, @PathParam("depositId") String depositId) {
        Stored<Deposit> stored = deposits.decide(electionId, depositId);
        return ETags.created(Deposits.path(electionId, depositId), view(electionId, stored), stored);
    }

    private DepositView view(String electionId, Stored<Deposit> stored) {
        return DepositView.of(stored, deposits.term(electionId, stored.value().kind()));
    }
}
