package nl.zetel.server.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.notice.application.PublishedQuestions;
import nl.zetel.server.notice.domain.PublishedQuestion;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;

/** Published questions, for the desk. */
@Path("elections/{electionId}/published-questions/{publishedQuestionId}/withdrawals")
@RequestScoped
public class PublishedQuestionResource {

    @Inject
    PublishedQuestions published;

    /** That it is taken back; there is nothing to say yet. */
    public record WithdrawalBody() {}

    /** Takes a published question back. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response withdraw(
            @PathParam("electionId") String electionId,
            @PathParam("publishedQuestionId") String publishedQuestionId,
            WithdrawalBody body) {
        Stored<PublishedQuestion> stored = published.withdraw(electionId, publishedQuestionId);
        return ETags.created(
                PublishedQuestions.path(electionId, stored.id()), PublishedQuestionView.of(stored), stored);
    }
}
