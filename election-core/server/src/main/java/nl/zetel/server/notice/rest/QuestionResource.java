package nl.zetel.server.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.zetel.server.notice.application.PublishedQuestions;
import nl.zetel.server.notice.application.Questions;
import nl.zetel.server.notice.application.Questions.Asked;
import nl.zetel.server.notice.domain.PublishedQuestion;
import nl.zetel.server.notice.domain.Question;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Questions to the election desk, for the desk. */
@Path("elections/{electionId}/questions")
@RequestScoped
public class QuestionResource {

    @Inject
    Questions questions;

    @Inject
    PublishedQuestions published;

    @Inject
    CurrentActor current;

    @Inject
    ETags etags;

    /** A question as somebody asks it; at the counter it needs no address. */
    public record QuestionBody(
            @Nullable String email,
            @Nullable String name,
            @Nullable String organisation,
            String subject,
            String text) {

        Asked asked() {
            return new Asked(given(email), given(name), given(organisation), subject, text);
        }

        private static String given(@Nullable String value) {
            return value == null ? "" : value;
        }

        /** Does not show what was asked, or by whom. */
        @Override
        public String toString() {
            return "QuestionBody[…]";
        }
    }

    /** Who answers; without a clerk the caller. */
    public record AssignmentBody(@Nullable String clerk) {}

    /** An answer. */
    public record AnswerBody(String text) {}

    /** Why a question is closed. */
    public record ClosureBody(@Nullable String reason) {}

    /** A question and its answer in words that lead to nobody. */
    public record PublicationBody(String question, String answer) {}

    /** Writes a question down on behalf of somebody. */
    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response enter(@PathParam("electionId") String electionId, QuestionBody body) {
        return created(electionId, questions.enter(electionId, body.asked()));
    }

    /** Lists questions. */
    @GET
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.AUDITOR})
    public Page<QuestionView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return questions.page(electionId, PageRequest.of(limit, cursor)).map(stored -> view(electionId, stored));
    }

    /** Reads a question. */
    @GET
    @Path("{questionId}")
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("questionId") String questionId) {
        Stored<Question> stored = questions.get(electionId, questionId);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Reads it as it was at a version, to lay two beside each other. */
    @GET
    @Path("{questionId}/versions/{version}")
    @RolesAllowed({Role.CLERK, Role.COMMITTEE, Role.AUDITOR})
    public Response readVersion(
            @PathParam("electionId") String electionId,
            @PathParam("questionId") String questionId,
            @PathParam("version") long version) {
        Stored<Question> stored = questions.version(electionId, questionId, version);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Says who answers a question. */
    @PUT
    @Path("{questionId}/assignment")
    @Transactional
    @RolesAllowed(Role.CLERK)
    public Response assign(
            @PathParam("electionId") String electionId,
            @PathParam("questionId") String questionId,
            AssignmentBody body) {
        String clerk = body.clerk();
        Stored<Question> seen = etags.require(
                questions.get(electionId, questionId),
                version -> Questions.path(electionId, questionId) + "/versions/" + version);
        Stored<Question> stored = questions.assign(seen, clerk == null || clerk.isBlank() ? current.user() : clerk);
        return ETags.ok(view(electionId, stored), stored);
    }

    /** Answers a question. */
    @POST
    @Path("{questionId}/answers")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response answer(
            @PathParam("electionId") String electionId, @PathParam("questionId") String questionId, AnswerBody body) {
        return created(electionId, questions.answer(electionId, questionId, body.text()));
    }

    /** Closes a question. */
    @POST
    @Path("{questionId}/closures")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response close(
            @PathParam("electionId") String electionId, @PathParam("questionId") String questionId, ClosureBody body) {
        String reason = body.reason();
        return created(electionId, questions.close(electionId, questionId, reason == null ? "" : reason));
    }

    /** Publishes a question and its answer. */
    @POST
    @Path("{questionId}/publications")
    @Idempotent
    @RolesAllowed(Role.CLERK)
    public Response publish(
            @PathParam("electionId") String electionId,
            @PathParam("questionId") String questionId,
            PublicationBody body) {
        Stored<PublishedQuestion> stored = published.publish(electionId, questionId, body.question(), body.answer());
        return ETags.created(
                PublishedQuestions.path(electionId, stored.id()), PublishedQuestionView.of(stored), stored);
    }

    private Response created(String electionId, Stored<Question> stored) {
        return ETags.created(Questions.path(electionId, stored.id()), view(electionId, stored), stored);
    }

    private QuestionView view(String electionId, Stored<Question> stored) {
        return QuestionView.of(
                stored,
                questions,
                questions.keptUntil(electionId),
                new QuestionView.Sight(
                        current.get().is(Role.CLERK),
                        current.get().is(Role.CLERK) || current.get().is(Role.COMMITTEE)));
    }
}
