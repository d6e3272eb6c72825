package nl.zetel.server.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.zetel.server.notice.application.PublishedQuestions;
import nl.zetel.server.notice.application.Questions;

/** Questions to the election desk, for everybody: asking one, and reading those that were answered for all. */
@Path("public/elections/{electionId}/questions")
@RequestScoped
public class PublicQuestionResource {

    @Inject
    Questions questions;

    @Inject
    PublishedQuestions published;

    /** What everybody gets as an answer. */
    public record AcceptedView(String message) {}

    /** All that was published and stands. */
    public record PublishedList(List<PublishedQuestionView> items) {}

    /** Takes a question. */
    @POST
    @PermitAll
    public Response ask(@PathParam("electionId") String electionId, QuestionResource.QuestionBody body) {
        questions.ask(electionId, body.asked());
        return Response.accepted(new AcceptedView(
                        "Volg de link in de e-mail die u krijgt; daarna ziet het verkiezingsbureau uw vraag"))
                .build();
    }

    /** Reads questions and answers. */
    @GET
    @PermitAll
    public PublishedList read(@PathParam("electionId") String electionId) {
        return new PublishedList(published.standing(electionId).stream()
                .map(PublishedQuestionView::of)
                .toList());
    }
}
