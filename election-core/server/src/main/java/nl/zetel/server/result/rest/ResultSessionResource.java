package nl.zetel.server.result.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.counting.domain.FieldDifference;
import nl.zetel.server.result.application.Recounts;
import nl.zetel.server.result.application.ResultSessions;
import nl.zetel.server.result.domain.Recount;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.web.ETags;
import nl.zetel.server.web.Idempotent;
import org.jspecify.annotations.Nullable;

/** Sessions in which the result is established. */
@Path("elections/{electionId}/result-sessions")
@RequestScoped
public class ResultSessionResource {

    @Inject
    ResultSessions sessions;

    @Inject
    Recounts recounts;

    /** Where a session is, and who is there. */
    public record SessionDocument(String place, List<ResultSession.Member> members) {}

    /** An objection, or the answer to it. */
    public record WordsDocument(String text) {}

    /** A decision to count again. */
    public record RecountDocument(
            Recount.Ground ground, String reason, List<String> stationIds, Optional<LocalDate> noticeReceivedOn) {}

    /** A session as its caller sees it. */
    public record SessionView(
            String id,
            int number,
            ResultSession.State state,
            String place,
            List<ResultSession.Member> members,
            OffsetDateTime openedAt,
            List<ResultSession.Objection> objections,
            List<Recount> recounts,
            Optional<ResultSession.Closing> closing) {

        static SessionView of(Stored<ResultSession> stored) {
            ResultSession value = stored.value();
            return new SessionView(
                    stored.id(),
                    value.number(),
                    value.state(),
                    value.place(),
                    value.members(),
                    value.openedAt(),
                    value.objections(),
                    value.recounts(),
                    value.closing());
        }
    }

    /** What a recount changed. */
    public record RecountView(
            Recount recount,
            boolean complete,
            List<RecountedView> stations,
            Optional<Boolean> movesSeat,
            Optional<String> effect) {

        static RecountView of(Recounts.Effect effect) {
            return new RecountView(
                    effect.recount(),
                    effect.complete(),
                    effect.stations().stream()
                            .map(each -> new RecountedView(
                                    each.station().stationId(), each.station().number(), each.done(), each.changes()))
                            .toList(),
                    effect.effect().map(seats -> seats.movesSeat()),
                    effect.effect().map(seats -> seats.text()));
        }
    }

    /** A station that is counted again; of each field what it was (first) and what it is (second). */
    public record RecountedView(String stationId, String number, boolean done, List<FieldDifference> changes) {}

    /** Opens a session. */
    @POST
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response open(@PathParam("electionId") String electionId, SessionDocument document) {
        return created(electionId, sessions.open(electionId, document.place(), document.members()));
    }

    /** Lists sessions. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Page<SessionView> list(
            @PathParam("electionId") String electionId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return sessions.page(electionId, PageRequest.of(limit, cursor)).map(SessionView::of);
    }

    /** Reads a session. */
    @GET
    @Path("{sessionId}")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public Response read(@PathParam("electionId") String electionId, @PathParam("sessionId") String id) {
        Stored<ResultSession> stored = sessions.get(electionId, id);
        return ETags.ok(SessionView.of(stored), stored);
    }

    /** Records an objection. */
    @POST
    @Path("{sessionId}/objections")
    @Idempotent
    @RolesAllowed({Role.CLERK, Role.COMMITTEE})
    public Response object(
            @PathParam("electionId") String electionId, @PathParam("sessionId") String id, WordsDocument document) {
        return created(electionId, sessions.object(electionId, id, document.text()));
    }

    /** Records the answer to an objection. */
    @POST
    @Path("{sessionId}/objections/{objectionNumber}/answers")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response answer(
            @PathParam("electionId") String electionId,
            @PathParam("sessionId") String id,
            @PathParam("objectionNumber") int objection,
            WordsDocument document) {
        return created(electionId, sessions.answer(electionId, id, objection, document.text()));
    }

    /** Records the decision to count again. */
    @POST
    @Path("{sessionId}/recounts")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE)
    public Response recount(
            @PathParam("electionId") String electionId, @PathParam("sessionId") String id, RecountDocument document) {
        Recounts.Decision decision = new Recounts.Decision(
                document.ground(), document.reason(), document.stationIds(), document.noticeReceivedOn());
        return created(electionId, recounts.decide(electionId, id, decision));
    }

    /** Says what a recount changed so far. */
    @GET
    @Path("{sessionId}/recounts/{recountNumber}")
    @Transactional
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR})
    public RecountView recountEffect(
            @PathParam("electionId") String electionId,
            @PathParam("sessionId") String id,
            @PathParam("recountNumber") int number) {
        return RecountView.of(recounts.effect(electionId, id, number));
    }

    private static Response created(String electionId, Stored<ResultSession> stored) {
        return ETags.created(ResultSessions.path(electionId, stored.id()), SessionView.of(stored), stored);
    }
}
