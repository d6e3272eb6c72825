package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.counting.OfficialSoftware;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.counting.application.Reconciliations;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.application.ResultComparisons.Comparison;
import nl.zetel.server.result.application.ResultComparisons.Standing;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.Establishment;
import nl.zetel.server.result.domain.ElectionResult.State;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.result.persistence.ElectionResultStore;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** The committee establishes and announces the result (Kieswet P 20), and makes its report (P 22). */
@ApplicationScoped
@Transactional
public class ResultEstablishment {

    private static final String ARTICLE = "Kieswet P 20";

    @Inject
    ElectionResultStore store;

    @Inject
    Results results;

    @Inject
    SupersededResults superseded;

    @Inject
    ResultSessions sessions;

    @Inject
    ResultComparisons comparisons;

    @Inject
    Reconciliations reconciliations;

    @Inject
    ResultReports reports;

    @Inject
    Instance<ReportChapter> chapters;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * What is said with it.
     *
     * @param remark what was remarked in the session; blank if nothing was
     * @param withoutOfficial why the official software's result is not there to compare with; blank if it is
     */
    public record Words(String remark, String withoutOfficial) {

        /** Nothing is said. */
        public static final Words NONE = new Words("", "");
    }

    /**
     * Establishes a result; somebody else than who had it calculated. The session is closed, and the report made and kept.
     *
     * @throws ProblemException if there is no session, an objection has no answer, the counts changed since, or the official
     *     result differs and nobody said why
     */
    public Stored<ElectionResult> establish(String electionId, String id, Words words) {
        store.get(electionId, id);
        Stored<ElectionResult> before = store.lock(id);
        ElectionResult value = before.value();
        if (value.state() != State.CALCULATED) {
            throw notNow(value);
        }
        current.requireOtherThan(value.calculatedBy());
        Stored<ResultSession> session = sessions.requireOpen(electionId);
        requireInTime(session.value(), words);
        requireChapters(electionId);
        requireUnchanged(electionId, value);
        requireOfficial(electionId, comparisons.requireSettled(electionId, value), words);
        store.all(electionId).stream()
                .filter(each -> each.value().state() == State.ESTABLISHED)
                .forEach(each -> superseded.by(electionId, each));
        Establishment made =
                new Establishment(current.user(), clock.now(), words.remark(), words.withoutOfficial(), session.id());
        Stored<ElectionResult> stored = store.update(before.with(value.established(made)));
        audit.record(Change.changed(
                        "result-established",
                        Results.path(electionId, id),
                        ARTICLE,
                        value.state(),
                        results.of(electionId, stored))
                .because(words.remark()));
        sessions.close(electionId, session, id);
        reports.keep(electionId, stored);
        return stored;
    }

    /** A corrected result has its term (V 9); one that comes later says why, so that the report does. */
    private void requireInTime(ResultSession session, Words words) {
        session.recounts().stream()
                .flatMap(recount -> recount.resultBy().stream())
                .filter(clock.today()::isAfter)
                .findFirst()
                .filter(by -> words.remark().isBlank())
                .ifPresent(by -> {
                    throw ProblemException.notNow(
                            "Kieswet V 9(1)",
                            "De gecorrigeerde uitslag staat uiterlijk op " + DutchDate.of(by) + " vast",
                            Possible.until(
                                    by,
                                    "Is dat niet gelukt, dan kan het nog met de reden daarvan in het verslag (remark)"));
                });
    }

    private void requireChapters(String electionId) {
        chapters.stream()
                .flatMap(chapter -> chapter.missing(electionId).stream())
                .findFirst()
                .ifPresent(missing -> {
                    throw ProblemException.notNow("Kieswet P 22", missing.why(), Possible.after(missing.first()));
                });
    }

    private void requireUnchanged(String electionId, ElectionResult value) {
        if (!reconciliations.counted(electionId).key().equals(value.countsKey())) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De tellingen zijn sinds deze berekening gewijzigd",
                    Possible.never("Bereken de uitslag opnieuw (results) en stel die vast"));
        }
    }

    private void requireOfficial(String electionId, Comparison comparison, Words words) {
        Election election = elections.get(electionId).value();
        if (OfficialSoftware.isRequired(election.ruleset())
                && comparison.standing() == Standing.NO_OFFICIAL_RESULT
                && words.withoutOfficial().isBlank()) {
            throw ProblemException.notNow(
                    "Kieswet Ea 7(1)",
                    "De uitslag wordt met de officiële programmatuur berekend, en haar uitslag is hier niet ingelezen",
                    Possible.after(
                            "Lees eerst haar EML 520 in om te vergelijken (official-results), of geef in withoutOfficial de"
                                    + " reden waarom zij er niet is"));
        }
    }

    private static ProblemException notNow(ElectionResult result) {
        return switch (result.state()) {
            case LOT_REQUIRED -> ResultOrder.lotFirst(ARTICLE);
            case ESTABLISHED -> ResultOrder.established(ARTICLE, result);
            case SUPERSEDED, CALCULATED -> ResultOrder.superseded(ARTICLE);
        };
    }
}
