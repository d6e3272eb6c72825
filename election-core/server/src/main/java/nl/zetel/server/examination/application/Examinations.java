package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.persistence.ExaminationSessionStore;
import nl.zetel.server.examination.persistence.ListExaminationStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.Submission;

/** The examination of all lists of an election (Kieswet I 1): the rules propose, persons decide. */
@ApplicationScoped
@Transactional
public class Examinations {

    @Inject
    ExaminationSessionStore store;

    @Inject
    ListExaminationStore lists;

    @Inject
    Elections elections;

    @Inject
    Submissions submissions;

    @Inject
    ExaminedFacts facts;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Examines every list that was handed in, and records what came too late (I 1). */
    public Stored<ExaminationSession> run(String electionId) {
        Election election = elections.get(electionId).value();
        deadlines.requirePassed(election, CalendarKey.EXAMINATION);
        find(electionId).ifPresent(before -> {
            throw ProblemException.of(
                    ProblemCode.ALREADY_EXISTS,
                    "De lijsten van deze verkiezing zijn op "
                            + Possible.day(before.value().startedAt())
                            + " onderzocht; ga verder met dat onderzoek (list-examinations)");
        });
        ExaminationSession session = ExaminationSession.begun(clock.now(), current.user());
        Stored<ExaminationSession> stored = store.insert(identifier(electionId), electionId, session);
        audit.record(Change.created("lists-examined", path(electionId, stored.id()), "Kieswet I 1", session));
        examine(electionId, election);
        return stored;
    }

    private void examine(String electionId, Election election) {
        List<Submission> all =
                submissions.all(electionId).stream().map(Stored::value).toList();
        facts.requireJudged(electionId, all);
        ExaminationDrafts drafts = new ExaminationDrafts(
                all.stream().map(submission -> facts.of(electionId, submission)).toList(),
                SubmissionHours.on(election.nominationDay()));
        all.forEach(submission -> insert(electionId, drafts.examined(submission)));
        submissions.late(electionId).forEach(checkIn -> insert(electionId, ExaminationDrafts.late(checkIn)));
    }

    private void insert(String electionId, ListExamination examination) {
        Stored<ListExamination> stored = lists.insert(electionId, examination);
        audit.record(Change.created(
                "list-examined",
                ListExaminations.path(electionId, stored.id()),
                "Kieswet I 1",
                ListSummary.of(examination)));
    }

    /** What the law needs to know of the lists that were handed in, as things stand. */
    public List<ListFacts> facts(String electionId) {
        return submissions.all(electionId).stream()
                .map(submission -> facts.of(electionId, submission.value()))
                .toList();
    }

    /** The examination of an election, if it was run. */
    public Optional<Stored<ExaminationSession>> find(String electionId) {
        return store.all(electionId).stream().findFirst();
    }

    /** A text that is another one as soon as the examination of a list changes. */
    public String revision(String electionId) {
        return lists.revision(electionId);
    }

    /** The examination with that identifier. */
    public Stored<ExaminationSession> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Examinations of an election; there is at most one. */
    public Page<Stored<ExaminationSession>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** The examinations of all lists of an election. */
    public List<Stored<ListExamination>> lists(String electionId) {
        return lists.all(electionId);
    }

    /** @throws ProblemException unless the committee decided on every list */
    public void requireDecided(String electionId, String article) {
        List<Stored<ListExamination>> all = lists.all(electionId);
        long open =
                all.stream().filter(list -> list.value().decision().isEmpty()).count();
        if (all.isEmpty()) {
            throw ExaminationOrder.notExamined(
                    article, elections.get(electionId).value());
        }
        if (open > 0) {
            throw ExaminationOrder.undecided(
                    article, open, elections.get(electionId).value());
        }
    }

    /** Whether the committee decided on a list. */
    boolean decisionsBegan(String electionId) {
        return lists.all(electionId).stream()
                .anyMatch(list -> list.value().decision().isPresent());
    }

    /** The lists that are valid: as the committee decided, or a judgment after it. */
    public List<ListExamination> valid(String electionId) {
        return lists.all(electionId).stream()
                .map(Stored::value)
                .filter(list -> list.decision().filter(ListDecision::valid).isPresent())
                .toList();
    }

    /** When the lists were last published, if they were. */
    public Optional<OffsetDateTime> publishedAt(String electionId) {
        return find(electionId).flatMap(session -> session.value().publishedAt());
    }

    /** Edition of the lists: one more with each judgment that changed them; empty before they were examined. */
    public Optional<Integer> edition(String electionId) {
        return find(electionId).map(session -> session.value().edition());
    }

    /** Whether the lists were published and a judgment changed them since. */
    public boolean superseded(String electionId) {
        return find(electionId)
                .filter(session -> session.value().state() == ExaminationSession.State.SUPERSEDED)
                .isPresent();
    }

    /** The examination of an election, which nobody else changes before this transaction ends. */
    Stored<ExaminationSession> lock(String electionId) {
        return store.lock(find(electionId)
                .orElseThrow(() -> ExaminationOrder.notExamined(
                        "Kieswet I 1", elections.get(electionId).value()))
                .id());
    }

    /** Stores a change of the examination with its entry in the chain. */
    Stored<ExaminationSession> changed(
            String action,
            String article,
            String electionId,
            Stored<ExaminationSession> before,
            ExaminationSession after) {
        audit.record(Change.changed(action, path(electionId, before.id()), article, before.value(), after));
        return store.update(before.with(after));
    }

    /** An election is examined once, also if two people try at the same moment. */
    private static String identifier(String electionId) {
        return UUID.nameUUIDFromBytes(("examination " + electionId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Path of an examination. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/examinations/" + id;
    }
}
