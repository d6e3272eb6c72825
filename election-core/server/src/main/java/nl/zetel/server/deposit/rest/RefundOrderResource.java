package nl.zetel.server.deposit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.application.Refunds;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** Orders to pay deposits back. */
@Path("elections/{electionId}/refund-orders")
@RequestScoped
public class RefundOrderResource {

    @Inject
    Refunds refunds;

    /** What is to be paid back, and when. */
    public record RefundOrderBody(List<String> depositIds, LocalDate executionDate) {}

    /** An order as its caller sees it; the bank shows the same fingerprint to whoever signs. */
    public record RefundOrderView(
            String id,
            List<String> depositIds,
            List<RefundLine> refunds,
            Money total,
            LocalDate executionDate,
            String proposedBy,
            Optional<String> approvedBy,
            Optional<OffsetDateTime> approvedAt,
            String fileName,
            String fileHash) {

        static RefundOrderView of(Stored<RefundBatch> stored) {
            RefundBatch value = stored.value();
            return new RefundOrderView(
                    stored.id(),
                    value.depositIds(),
                    value.summary().refunds(),
                    value.total(),
                    value.executionDate(),
                    value.proposedBy(),
                    value.approvedBy(),
                    value.approvedAt(),
                    value.fileName(),
                    value.fileHash());
        }
    }

    /** Proposes an order. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response propose(@PathParam("electionId") String electionId, RefundOrderBody body) {
        Stored<RefundBatch> stored = refunds.propose(electionId, body.depositIds(), body.executionDate());
        return ETags.created(path(electionId, stored.id()), RefundOrderView.of(stored), stored);
    }

    /** Reads an order. */
    @GET
    @Path("{refundOrderId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        Stored<RefundBatch> stored = refunds.get(electionId, refundOrderId);
        return ETags.ok(RefundOrderView.of(stored), stored);
    }

    /** A second person approves. */
    @POST
    @Path("{refundOrderId}/approvals")
    @Idempotent
    @RolesAllowed(Role.VERIFIER)
    public Response approve(
            @PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        Stored<RefundBatch> stored = refunds.approve(electionId, refundOrderId);
        return ETags.created(path(electionId, refundOrderId), RefundOrderView.of(stored), stored);
    }

    /** Reads the file for the bank. */
    @GET
    @Path("{refundOrderId}/file")
    @Produces("application/xml")
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response file(@PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        RefundBatch batch = refunds.get(electionId, refundOrderId).value();
        if (batch.file().isEmpty()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Eerst keurt een tweede persoon de opdracht goed");
        }
        return Response.ok(batch.file())
                .header("Content-Disposition", "attachment; filename=\"" + batch.fileName() + "\"")
                .build();
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/refund-orders/" + id;
    }
}
