package nl.zetel.server.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.dispatch.application.Dispatches;
import nl.zetel.server.dispatch.domain.Dispatch;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** How a document was sent. */
@Path("elections/{electionId}/documents/{documentId}/dispatches")
@RequestScoped
public class DocumentDispatchResource {

    @Inject
    Dispatches dispatches;

    @Inject
    ServerClock clock;

    /** How a document is sent. In the body: an address never stands in a path. */
    public record DispatchBody(
            Dispatch.Way way,
            @Nullable String number,
            Optional<OffsetDateTime> sentAt,
            @Nullable String recipient) {}

    /** Sends a document, or records that it was sent. */
    @POST
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response send(
            @PathParam("electionId") String electionId, @PathParam("documentId") String documentId, DispatchBody body) {
        String recipient = body.recipient() == null ? "" : body.recipient();
        boolean mail = body.way() == Dispatch.Way.EMAIL;
        if (mail == recipient.isBlank()) {
            throw ProblemException.ofField(
                    "/recipient", "RECIPIENT", "Bij verzending per e-mail hoort een adres, en alleen daarbij");
        }
        return DispatchResource.created(
                electionId,
                mail
                        ? dispatches.mail(electionId, documentId, recipient)
                        : dispatches.handOver(
                                electionId,
                                documentId,
                                body.way(),
                                body.number() == null ? "" : body.number(),
                                body.sentAt().orElseGet(clock::now)));
    }

    /** Lists how a document was sent. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<DispatchView> ofDocument(
            @PathParam("electionId") String electionId, @PathParam("documentId") String documentId) {
        List<DispatchView> all = dispatches.of(electionId, documentId).stream()
                .map(DispatchView::of)
                .toList();
        return new Page<>(all, Optional.empty());
    }
}
