package nl.zetel.server.deposit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.application.Refunds;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundCorrection;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Orders to pay deposits back. */
@Path("elections/{electionId}/refund-orders")
@RequestScoped
public class RefundOrderResource {

    @Inject
    Refunds refunds;

    @Inject
    CurrentActor current;

    /** What is to be paid back, and when; and to which other accounts than those that were paid from. */
    public record RefundOrderBody(
            List<String> depositIds,
            LocalDate executionDate,
            @Nullable List<RefundCorrection> corrections) {}

    /** Why an order must not be paid. */
    public record RejectionBody(String reason) {}

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
            String fileHash,
            RefundBatch.State state,
            Optional<RefundBatch.Rejection> rejection) {

        /** @param compares whether the caller compares who gets the money: names, and accounts that were corrected whole */
        static RefundOrderView of(Stored<RefundBatch> stored, boolean compares) {
            RefundBatch value = stored.value();
            return new RefundOrderView(
                    stored.id(),
                    value.depositIds(),
                    value.refunds().stream()
                            .map(line -> compares ? shown(line) : line.unnamed())
                            .toList(),
                    value.total(),
                    value.executionDate(),
                    value.proposedBy(),
                    value.approvedBy(),
                    value.approvedAt(),
                    value.fileName(),
                    value.fileHash(),
                    value.state(),
                    value.rejection());
        }

        private static RefundLine shown(RefundLine line) {
            return line.correctedBecause().isBlank() ? line.masked() : line;
        }
    }

    /** Proposes an order. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response propose(@PathParam("electionId") String electionId, RefundOrderBody body) {
        Stored<RefundBatch> stored = refunds.propose(
                electionId,
                body.depositIds(),
                body.executionDate(),
                body.corrections() == null ? List.of() : body.corrections());
        return ETags.created(path(electionId, stored.id()), view(stored), stored);
    }

    /** Lists orders. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<RefundOrderView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return refunds.page(electionId, PageRequest.of(limit, cursor)).map(this::view);
    }

    /** Reads an order. */
    @GET
    @Path("{refundOrderId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        Stored<RefundBatch> stored = refunds.get(electionId, refundOrderId);
        return ETags.ok(view(stored), stored);
    }

    /** A second person approves. */
    @POST
    @Path("{refundOrderId}/approvals")
    @Idempotent
    @RolesAllowed(Role.VERIFIER)
    public Response approve(
            @PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        Stored<RefundBatch> stored = refunds.approve(electionId, refundOrderId);
        return ETags.created(path(electionId, refundOrderId), view(stored), stored);
    }

    /** Somebody finds that it must not be paid. */
    @POST
    @Path("{refundOrderId}/rejections")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response reject(
            @PathParam("electionId") String electionId,
            @PathParam("refundOrderId") String refundOrderId,
            RejectionBody body) {
        Stored<RefundBatch> stored = refunds.reject(electionId, refundOrderId, body.reason());
        return ETags.created(path(electionId, refundOrderId), view(stored), stored);
    }

    /** Reads the file for the bank. */
    @GET
    @Path("{refundOrderId}/file")
    @Produces("application/xml")
    @RolesAllowed({Role.CLERK, Role.VERIFIER})
    public Response file(@PathParam("electionId") String electionId, @PathParam("refundOrderId") String refundOrderId) {
        RefundBatch batch = refunds.withFile(electionId, refundOrderId);
        return Response.ok(batch.file())
                .header("Content-Disposition", "attachment; filename=\"" + batch.fileName() + "\"")
                .build();
    }

    // Who compares another account with its evidence has to see all of it; who only looks sees nobody.
    private RefundOrderView view(Stored<RefundBatch> stored) {
        return RefundOrderView.of(
                stored, current.get().is(Role.CLERK) || current.get().is(Role.VERIFIER));
    }

    private static String path(String electionId, String id) {
        return Elections.path(electionId) + "/refund-orders/" + id;
    }
}
