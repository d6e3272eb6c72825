package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.result.domain.ResultSession.Answer;
import nl.zetel.server.result.domain.ResultSession.Closing;
import nl.zetel.server.result.domain.ResultSession.Member;
import nl.zetel.server.result.domain.ResultSession.State;
import nl.zetel.server.result.persistence.ResultSessionStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Public sessions of the committee (Kieswet P 20): who is there, objections and their answers. */
@ApplicationScoped
@Transactional
public class ResultSessions {

    private static final String ARTICLE = "Kieswet P 20";

    @Inject
    ResultSessionStore store;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Opens a session, no earlier than the law has it and with enough members; one at a time. */
    public Stored<ResultSession> open(String electionId, String place, List<Member> members) {
        deadlines.requirePassed(elections.get(electionId).value(), CalendarKey.RESULT);
        requireQuorum(members);
        List<Stored<ResultSession>> earlier = store.all(electionId);
        requireNone(earlier);
        ResultSession session = new ResultSession(
                earlier.size() + 1,
                place,
                members,
                clock.now(),
                current.user(),
                List.of(),
                List.of(),
                Optional.empty());
        Stored<ResultSession> stored = store.insert(electionId, session);
        audit.record(Change.created("result-session-opened", path(electionId, stored.id()), ARTICLE, session));
        return stored;
    }

    private static void requireNone(List<Stored<ResultSession>> earlier) {
        earlier.stream()
                .filter(each -> each.value().state() == State.OPEN)
                .findFirst()
                .ifPresent(open -> {
                    throw ProblemException.notNow(
                            ARTICLE,
                            "Zitting " + open.value().number()
                                    + " loopt nog; zij eindigt als de uitslag is vastgesteld",
                            Possible.after("Stel eerst in die zitting de uitslag vast (establishments)"));
                });
    }

    private static void requireQuorum(List<Member> members) {
        if (members.size() < ResultSession.QUORUM) {
            throw ProblemException.ofField(
                    "/members",
                    "QUORUM",
                    "Voor een zitting zijn ten minste drie leden van het stembureau aanwezig (Kiesbesluit E 2)");
        }
        long chairs = members.stream()
                .filter(member -> member.role() != Member.Role.MEMBER)
                .count();
        if (chairs == 0) {
            throw ProblemException.ofField(
                    "/members", "NO_CHAIR", "Noem wie de zitting voorzit: de voorzitter of een plaatsvervanger");
        }
        if (members.stream().map(Member::name).distinct().count() < members.size()) {
            throw ProblemException.ofField("/members", "DOUBLE", "Noem elk aanwezig lid één keer");
        }
    }

    /** Records an objection of somebody present (P 20(3)). */
    public Stored<ResultSession> object(String electionId, String id, String text) {
        Stored<ResultSession> before = lockOpen(electionId, id);
        return change(
                electionId,
                "objection-recorded",
                "Kieswet P 20(3)",
                before,
                before.value().objected(text, clock.now(), current.user()));
    }

    /** Records what the committee answers to an objection; once. */
    public Stored<ResultSession> answer(String electionId, String id, int objection, String text) {
        Stored<ResultSession> before = lockOpen(electionId, id);
        ResultSession.Objection found = before.value().objections().stream()
                .filter(each -> each.number() == objection)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("bezwaar"));
        found.answer().ifPresent(given -> {
            throw ProblemException.notNow(
                    "Op bezwaar " + objection + " is op " + Possible.text(given.at()) + " geantwoord",
                    Possible.never(
                            "Wordt daar iets tegen ingebracht, leg dat dan vast als nieuw bezwaar (objections)"));
        });
        current.requireOtherThan(found.recordedBy());
        return change(
                electionId,
                "objection-answered",
                "Kieswet P 22(1)",
                before,
                before.value().answered(objection, new Answer(text, clock.now(), current.user())));
    }

    /** The session with that identifier. */
    public Stored<ResultSession> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Sessions in order. */
    public Page<Stored<ResultSession>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** All sessions in order. */
    List<ResultSession> all(String electionId) {
        return store.all(electionId).stream().map(Stored::value).toList();
    }

    /** @throws ProblemException if no session lasts, or one of its objections has no answer */
    Stored<ResultSession> requireOpen(String electionId) {
        Stored<ResultSession> open = store.all(electionId).stream()
                .filter(each -> each.value().state() == State.OPEN)
                .findFirst()
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet P 20(2)",
                        "De uitslag wordt vastgesteld in een openbare zitting, en er is er geen geopend",
                        Possible.after("Open eerst de zitting (result-sessions)")));
        if (!open.value().unanswered().isEmpty()) {
            throw ProblemException.notNow(
                    "Kieswet P 22(1)",
                    "Op bezwaar " + open.value().unanswered().get(0).number() + " is nog niet geantwoord",
                    Possible.after("Leg eerst vast wat het stembureau daarop antwoordt (answers)"));
        }
        return open;
    }

    /** A session that lasts, and that nobody else changes. */
    Stored<ResultSession> lockOpen(String electionId, String id) {
        store.get(electionId, id);
        Stored<ResultSession> session = store.lock(id);
        session.value().closing().ifPresent(closing -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Zitting " + session.value().number() + " is op " + Possible.text(closing.at()) + " gesloten",
                    Possible.never(
                            "Komt het stembureau opnieuw bijeen, open dan een nieuwe zitting (result-sessions)"));
        });
        return session;
    }

    void close(String electionId, Stored<ResultSession> session, String resultId) {
        change(
                electionId,
                "result-session-closed",
                ARTICLE,
                session,
                session.value().closed(new Closing(resultId, clock.now(), current.user())));
    }

    Stored<ResultSession> change(
            String electionId, String action, String article, Stored<ResultSession> before, ResultSession after) {
        Stored<ResultSession> stored = store.update(before.with(after));
        audit.record(Change.changed(action, path(electionId, before.id()), article, before.value(), after));
        return stored;
    }

    /** Path of a session. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/result-sessions/" + id;
    }
}
