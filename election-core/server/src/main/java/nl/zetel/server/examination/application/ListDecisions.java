package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.appeal.RepairAtCourt;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.DecisionDraft;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.JudgedList;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.nomination.application.CandidateFindings;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;

/** The decision on each list: the committee's (Kieswet I 4), and a judgment that takes its place (I 7(4)). */
@ApplicationScoped
@Transactional
public class ListDecisions {

    private static final String ARTICLE = "Kieswet I 4";

    @Inject
    ListExaminations examinations;

    @Inject
    Examinations sessions;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    CandidateFindings findings;

    @Inject
    Submissions submissions;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Records the committee's decision on a list; who prepared it does not decide. */
    public Stored<ListExamination> decide(String electionId, String id, boolean valid, String reason) {
        Election election = elections.get(electionId).value();
        deadlines.requirePassed(election, CalendarKey.DECISION);
        sessions.lock(electionId);
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        requireProposed(election, sessions.lists(electionId));
        requireProposalsReviewed(before.value());
        requireNotPreparedByMe(electionId, before.value());
        ListDecision decision = draft(electionId, before.value()).decide(reason, current.user(), clock.now());
        if (decision.valid() != valid) {
            throw ProblemException.ofField(
                    "/valid",
                    "DOES_NOT_FIT",
                    decision.valid()
                            ? "Er is geen grond van artikel I 5 bevestigd; de lijst is geldig"
                            : "Een grond van artikel I 5 is bevestigd; de lijst is ongeldig");
        }
        if (!before.value().late()) {
            lists.decided(electionId, before.value().listId().orElseThrow(), valid, reason);
        }
        return examinations.changed(
                electionId,
                "list-decided",
                "Kieswet I 4",
                before,
                before.value().decided(decision),
                reason);
    }

    /** The places on a list, as handed in, on which a candidate stands. */
    public Set<Integer> places(String electionId, String id) {
        return examinations.get(electionId, id).value().listId().stream()
                .map(listId ->
                        lists.get(electionId, listId).value().candidates().size())
                .flatMap(size -> IntStream.rangeClosed(1, size).boxed())
                .collect(Collectors.toSet());
    }

    /** The omissions behind the committee's decision that can still be repaired before the Council of State (I 8(1)). */
    public List<RepairAtCourt.Place> repairableAtCourt(String electionId, String id) {
        return AppealFacts.repairable(examinations.get(electionId, id).value());
    }

    /**
     * Puts a judgment in the place of the decision on a list; the decision stays readable, and the lists have another
     * edition from then on.
     */
    public ListDecision replace(String electionId, String id, String appealId, JudgedList judged) {
        Stored<ExaminationSession> session = sessions.lock(electionId);
        Stored<ListExamination> before = examinations.lock(electionId, id);
        String listId = requireList(before.value());
        ListDecision decision = draft(electionId, judged.on(before.value(), clock.now()))
                .decide(judged.reason(), current.user(), clock.now())
                .judgedOn(appealId);
        lists.judged(electionId, listId, decision.valid(), judged.reason());
        sessions.changed(
                "lists-superseded",
                "Kieswet I 7(4)",
                electionId,
                session,
                session.value().superseded());
        examinations.changed(
                electionId,
                "list-judged",
                "Kieswet I 7(4)",
                before,
                before.value().replaced(decision),
                judged.reason());
        return decision;
    }

    /** The list that a decision is about. @throws ProblemException if papers that came too late are not known as a list */
    public String listOf(String electionId, String id) {
        return requireList(examinations.get(electionId, id).value());
    }

    private static String requireList(ListExamination examination) {
        return examination
                .listId()
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet I 7(4)",
                        "De stukken die te laat kwamen zijn hier nog niet als lijst bekend",
                        Possible.after("Voer eerst de lijst in en leg haar bij dit beroep vast (late-lists)")));
    }

    /** Whether an examination is about papers that came too late. */
    public boolean late(String electionId, String id) {
        return examinations.get(electionId, id).value().late();
    }

    /**
     * Papers that came too late are known as a list from now on, so that a judgment can find it valid; until then the
     * committee's decision stands.
     *
     * @throws ProblemException if they were not late, or the list was handed in or is decided on
     */
    @LegalBasis("Kieswet I 5(a)")
    public void recordLate(String electionId, String id, String listId) {
        Stored<ListExamination> before = examinations.lock(electionId, id);
        if (!before.value().late()) {
            throw ProblemException.notNow(
                    "Kieswet I 5(a)",
                    "Deze lijst is op tijd ingeleverd; alleen stukken die te laat kwamen, worden achteraf als lijst vastgelegd",
                    Possible.instead("Leg de uitspraak zonder meer vast (judgments)"));
        }
        if (before.value().decision().isEmpty()) {
            throw ExaminationOrder.undecided(
                    "Kieswet I 5(a)", elections.get(electionId).value());
        }
        lists.cameLate(electionId, listId);
        examinations.changed(
                electionId,
                "late-list-recorded",
                "Kieswet I 5(a)",
                before,
                before.value().recordedAs(listId),
                "");
    }

    private DecisionDraft draft(String electionId, ListExamination examination) {
        if (examination.late() && examination.listId().isEmpty()) {
            return new DecisionDraft(examination, new ListHead(examination.designation(), false, "nl"), List.of());
        }
        String listId = examination.listId().orElseThrow();
        return new DecisionDraft(
                examination,
                lists.get(electionId, listId).value().head(),
                examination.late()
                        ? lists.get(electionId, listId).value().candidates()
                        : findings.corrected(electionId, listId));
    }

    /** Once one list is decided on the rules propose nothing any more, so every proposal has to stand before the first. */
    private static void requireProposed(Election election, List<Stored<ListExamination>> all) {
        all.stream()
                .map(Stored::value)
                .filter(list -> !list.proposed() && list.decision().isEmpty())
                .findFirst()
                .ifPresent(list -> {
                    throw ProblemException.notNow(
                            ARTICLE,
                            "Over " + ExaminationOrder.name(list) + " ligt er geen voorstel van de regels",
                            Possible.after(
                                    "Laat eerst alle besluiten voorstellen (decision-proposals)",
                                    RepairDays.of(election.calendar()).over()));
                });
    }

    private static void requireProposalsReviewed(ListExamination examination) {
        long open = examination.proposals().stream()
                .filter(proposal -> proposal.review().isEmpty())
                .count();
        if (open > 0) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Van het voorgestelde besluit over " + ExaminationOrder.name(examination)
                            + " is nog niet alles beoordeeld (" + open + ")",
                    Possible.after("Beoordeel eerst elk onderdeel van het voorstel (reviews)"));
        }
    }

    private void requireNotPreparedByMe(String electionId, ListExamination examination) {
        ExaminationSession session = examinations.session(electionId);
        current.requireOtherThan(session.startedBy());
        current.requireOtherThan(session.proposedBy().orElse(""));
        examination.repairs().forEach(repair -> current.requireOtherThan(repair.by()));
        examination.evidence().forEach(evidence -> current.requireOtherThan(evidence.by()));
        examination
                .listId()
                .flatMap(listId -> submissions.ofList(electionId, listId))
                .ifPresent(submission ->
                        current.requireOtherThan(submission.value().receivedBy()));
    }
}
