package nl.zetel.server.paper.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.application.RecordedPapers;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.paper.domain.PaperMarks;
import nl.zetel.server.paper.persistence.ListPaperStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.OpeningHours;
import nl.zetel.server.support.domain.CandidatesPrint;

/** Records the papers of a list: who signed what when, and who looked at which copy. */
@ApplicationScoped
@Transactional
public class ListPapers implements RecordedPapers {

    @Inject
    ListPaperStore store;

    @Inject
    CandidateLists lists;

    @Inject
    Designations designations;

    @Inject
    Submissions submissions;

    @Inject
    PersonMarks marks;

    @Inject
    Signers signers;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * Records a paper; the list itself counts it from now on.
     *
     * @throws ProblemException if the list is decided, nomination day is over, or the paper does not belong to the list
     */
    public Stored<ListPaper> record(String electionId, String listId, PaperDraft draft) {
        Stored<CandidateList> list =
                lists.lock(electionId, lists.get(electionId, listId).id());
        requireOpen(electionId, list);
        draft.check(clock.today());
        ListPaper paper = new ListPaper(
                draft.kind(),
                draft.position().map(position -> marks.of(candidate(list.value(), position))),
                draft.signedOn(),
                draft.kind() == PaperKind.CONSENT || draft.kind() == PaperKind.AUTHORISATION ? print(list.value()) : "",
                draft.kind() == PaperKind.AUTHORISATION
                        ? Optional.of(signers.authorisation(electionId, list.value(), draft))
                        : Optional.empty(),
                draft.consent(),
                draft.alsoElsewhere(),
                draft.identity(),
                current.user(),
                clock.now(),
                Optional.empty());
        Stored<ListPaper> stored = store.insert(listId, paper);
        audit.record(Change.created(
                "list-paper-recorded",
                path(electionId, listId, stored.id()),
                paper.kind().article(),
                summary(paper)));
        lists.marked(electionId, list, on(electionId, listId, list.value()));
        return stored;
    }

    /** Withdraws a paper that was recorded by mistake; what was recorded stays to be read. */
    public Stored<ListPaper> withdraw(String electionId, String listId, String id, String reason) {
        Stored<CandidateList> list =
                lists.lock(electionId, lists.get(electionId, listId).id());
        requireOpen(electionId, list);
        Stored<ListPaper> before = store.lock(store.get(listId, id).id());
        before.value().withdrawal().ifPresent(withdrawal -> {
            throw ProblemException.notNow(
                    "Dit stuk is op " + Possible.text(withdrawal.at()) + " al ingetrokken",
                    Possible.never("Er hoeft niets meer te gebeuren"));
        });
        Stored<ListPaper> after = store.update(
                before.with(before.value().withdrawn(new ListPaper.Withdrawal(reason, current.user(), clock.now()))));
        audit.record(Change.changed(
                        "list-paper-withdrawn",
                        path(electionId, listId, id),
                        before.value().kind().article(),
                        summary(before.value()),
                        summary(after.value()))
                .because(reason));
        CandidateList without = Unmarked.of(list.value(), before.value(), marks);
        lists.marked(electionId, list, on(electionId, listId, without));
        return after;
    }

    /** The papers of a list in the order in which they were recorded. */
    public Page<Stored<ListPaper>> page(String electionId, String listId, PageRequest request) {
        return store.page(lists.get(electionId, listId).id(), request);
    }

    /** The paper with that identifier. */
    public Stored<ListPaper> get(String electionId, String listId, String id) {
        return store.get(lists.get(electionId, listId).id(), id);
    }

    /** Everything that stands recorded for a list. */
    public List<ListPaper> standing(String listId) {
        return store.all(listId).stream()
                .map(Stored::value)
                .filter(ListPaper::stands)
                .toList();
    }

    /** Where the candidate whose paper it is stands now; empty if it is of the list, or they stand on it no more. */
    public OptionalInt position(CandidateList list, ListPaper paper) {
        return paper.candidate().map(mark -> marks.position(list, mark)).orElse(OptionalInt.empty());
    }

    @Override
    public CandidateList on(String electionId, String listId, CandidateList list) {
        PaperMarks recorded = PaperMarks.of(standing(listId));
        List<ListedCandidate> marked = list.candidates().stream()
                .map(candidate -> recorded.on(candidate, marks.of(candidate)))
                .toList();
        boolean authorised = list.designationId()
                .flatMap(id -> recorded.authorised(designations.behind(electionId, id)))
                .orElse(list.agentDeclared());
        return list.withCandidates(marked).authorised(authorised);
    }

    @Override
    public void destroy(String listId) {
        store.all(listId).forEach(store::destroy);
    }

    /** Fingerprint of the candidates in their order. */
    public static String print(CandidateList list) {
        return CandidatesPrint.of(list.candidates().stream()
                .map(candidate -> candidate.name().surname())
                .toList());
    }

    /** Until the hours end, and after them for the list of who waits at the desk and may finish. */
    private void requireOpen(String electionId, Stored<CandidateList> list) {
        lists.requireUndecided(electionId, list.value());
        Submissions.WaitingRule hours = submissions.waitingRule(electionId);
        boolean closed = hours.phase() == OpeningHours.Phase.CLOSED || hours.phase() == OpeningHours.Phase.OVER;
        if (closed && !submissions.awaited(electionId, list.id())) {
            throw ProblemException.notNow(
                    "Kieswet H 1(1)",
                    "Stukken bij deze lijst worden niet meer ingenomen",
                    Possible.until(
                            hours.closesAt(),
                            "Een verzuim kan in de hersteltermijn nog worden hersteld (Kieswet I 2)"));
        }
    }

    private static ListedCandidate candidate(CandidateList list, int position) {
        if (position < 1 || position > list.candidates().size()) {
            throw ProblemException.ofField("/position", "NO_CANDIDATE", "Op deze plaats staat geen kandidaat");
        }
        return list.candidates().get(position - 1);
    }

    /** What the chain keeps of a paper: that it is there, not what it says. */
    public record Summary(PaperKind kind, String capacity, boolean stands) {}

    private static Summary summary(ListPaper paper) {
        return new Summary(
                paper.kind(),
                paper.authorisation()
                        .map(authorisation -> authorisation.capacity().name())
                        .orElse(""),
                paper.stands());
    }

    /** Path of a paper. */
    public static String path(String electionId, String listId, String id) {
        return CandidateLists.path(electionId, listId) + "/papers/" + id;
    }
}
