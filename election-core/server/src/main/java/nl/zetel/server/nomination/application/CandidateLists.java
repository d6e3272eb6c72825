package nl.zetel.server.nomination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.list.CandidateLimit;
import nl.zetel.law.list.ListDocuments;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.SubmissionFacts;
import nl.zetel.law.support.Exemption;
import nl.zetel.law.support.SupportOutcome;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.Standing;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Positions;
import nl.zetel.server.nomination.persistence.CandidateListStore;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Candidate lists of an election (Kieswet H). */
@ApplicationScoped
@Transactional
public class CandidateLists {

    private static final String ARTICLE = "Kieswet H 1";

    @Inject
    CandidateListStore store;

    @Inject
    Elections elections;

    @Inject
    Deadlines deadlines;

    @Inject
    Designations designations;

    @Inject
    Deposits deposits;

    @Inject
    ListFactsAssembler facts;

    @Inject
    CandidateFindings findings;

    @Inject
    RecordedPapers papers;

    @Inject
    AwaitedLists awaited;

    @Inject
    ListVersions versions;

    @Inject
    LatePapers late;

    @Inject
    AuditTrail audit;

    /** Begins a list; it may be incomplete. A list that is not exempt expects a deposit (H 14). */
    public Stored<CandidateList> create(String electionId, CandidateList draft) {
        Election election = elections.get(electionId).value();
        requireOpen(election, electionId, Optional.empty());
        CandidateList list = checked(electionId, draft);
        Stored<CandidateList> stored = versions.keep(store.insert(electionId, list));
        audit.record(Change.created("candidate-list-created", path(electionId, stored.id()), ARTICLE, summary(list)));
        if (!exemption(electionId, list).exempt()) {
            deposits.expect(
                    electionId, DepositKind.NOMINATION, stored.id(), list.head().designation());
        }
        return stored;
    }

    /** The list with that identifier. */
    public Stored<CandidateList> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** A text that is another one as soon as a list changes. */
    public String revision(String electionId) {
        return store.revision(electionId);
    }

    /** Lists in order of entry. */
    public Page<Stored<CandidateList>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Changes a list that was not handed in yet; the caller has checked that it changes what was read. */
    public Stored<CandidateList> change(String electionId, Stored<CandidateList> before, CandidateList changed) {
        requireOpenDraft(electionId, before);
        CandidateList list = papers.on(electionId, before.id(), checked(electionId, changed));
        Stored<CandidateList> stored =
                versions.keep(store(electionId, "candidate-list-changed", ARTICLE, before, list, ""));
        expectDeposit(electionId, before, list);
        return stored;
    }

    /** Puts the candidates in another order; the rest of the list, and what is known of each of them, stays. */
    public Stored<CandidateList> reorder(String electionId, Stored<CandidateList> before, Positions positions) {
        requireOpenDraft(electionId, before);
        positions.flaw(before.value().candidates().size()).ifPresent(flaw -> {
            throw ProblemException.ofField("/positions", "NO_ORDER", flaw);
        });
        Stored<CandidateList> stored = versions.keep(store.update(before.with(
                before.value().withCandidates(positions.of(before.value().candidates())))));
        audit.record(Change.created("candidates-reordered", path(electionId, before.id()), ARTICLE, positions));
        findings.candidatesMoved(before.id(), positions);
        return stored;
    }

    /** Papers of a list were recorded; the caller has checked that they may be, and says what the list is with them. */
    public void marked(String electionId, Stored<CandidateList> before, CandidateList after) {
        if (!after.equals(before.value())) {
            store(electionId, "candidate-list-marked", ARTICLE, before, after, "");
        }
    }

    private void requireOpenDraft(String electionId, Stored<CandidateList> list) {
        requireDraft(electionId, list.value());
        requireOpen(elections.get(electionId).value(), electionId, Optional.of(list.id()));
    }

    /**
     * Until the hours end (H 1(1)); after them for who waits at the desk and may finish, and for the court: papers that came
     * too late, of which an appeal is pending.
     */
    private void requireOpen(Election election, String electionId, Optional<String> listId) {
        if (deadlines.passed(election, CalendarKey.SUBMISSION)
                && !awaited.awaits(electionId, listId)
                && !late.awaited(electionId)) {
            deadlines.requireNotPassed(election, CalendarKey.SUBMISSION);
        }
    }

    /** A group that is exempt may pay all the same; what it announced is withdrawn only when the exemption is new. */
    private void expectDeposit(String electionId, Stored<CandidateList> before, CandidateList after) {
        if (!exemption(electionId, after).exempt()) {
            deposits.expectOf(
                    electionId,
                    DepositKind.NOMINATION,
                    before.id(),
                    after.head().designation());
        } else if (!exemption(electionId, before.value()).exempt()) {
            deposits.withdraw(electionId, DepositKind.NOMINATION, before.id());
        }
    }

    /**
     * Changes a list that was handed in, because an omission was repaired; the caller has checked that it may be.
     *
     * @param reason what was repaired
     */
    public Stored<CandidateList> repaired(
            String electionId, Stored<CandidateList> before, CandidateList changed, String reason) {
        requireSubmitted(electionId, before.value());
        CandidateList list = checked(electionId, changed).in(CandidateList.State.SUBMITTED);
        return versions.keep(store(electionId, "candidate-list-repaired", "Kieswet I 2(3)", before, list, reason));
    }

    /** A list was handed in; from now on only omissions can be repaired. */
    public Stored<CandidateList> submitted(String electionId, String id) {
        Stored<CandidateList> before = lock(electionId, id);
        requireDraft(electionId, before.value());
        return store(
                electionId,
                "candidate-list-submitted",
                ARTICLE,
                before,
                before.value().in(CandidateList.State.SUBMITTED),
                "");
    }

    /** The committee decided on a list. */
    public Stored<CandidateList> decided(String electionId, String id, boolean valid, String reason) {
        Stored<CandidateList> before = lock(electionId, id);
        requireSubmitted(electionId, before.value());
        CandidateList.State state = valid ? CandidateList.State.VALID : CandidateList.State.INVALID;
        return store(
                electionId,
                "candidate-list-decided",
                "Kieswet I 4",
                before,
                before.value().in(state),
                reason);
    }

    /** Papers that came too late and that the committee left aside are known as this list from now on (I 5(a)). */
    public Stored<CandidateList> cameLate(String electionId, String id) {
        Stored<CandidateList> before = lock(electionId, id);
        if (before.value().state() != CandidateList.State.DRAFT) {
            throw ListRefusals.anotherList();
        }
        return store(
                electionId,
                "late-list-recorded",
                "Kieswet I 5(a)",
                before,
                before.value().in(CandidateList.State.LATE),
                "");
    }

    /** A judgment took the place of the committee's decision on a list (I 7(4)). */
    public Stored<CandidateList> judged(String electionId, String id, boolean valid, String reason) {
        Stored<CandidateList> before = lock(electionId, id);
        CandidateList.State state = valid ? CandidateList.State.VALID : CandidateList.State.INVALID;
        return store(
                electionId,
                "candidate-list-judged",
                "Kieswet I 7(4)",
                before,
                before.value().in(state),
                reason);
    }

    /** All lists of an election, in order of entry; papers that came too late among them. */
    public List<Stored<CandidateList>> all(String electionId) {
        return store.all(elections.get(electionId).id());
    }

    /** The lists of an election, in order of entry; papers that came too late are none of them. */
    public List<Stored<CandidateList>> ofElection(String electionId) {
        return all(electionId).stream()
                .filter(list -> list.value().state() != CandidateList.State.LATE)
                .toList();
    }

    /** What a list that came too late is, in a Dutch sentence; empty for every other. */
    public Optional<String> lateness(String electionId, Stored<CandidateList> list) {
        return list.value().state() == CandidateList.State.LATE
                ? Optional.of(late.standing(electionId, list.id()))
                : Optional.empty();
    }

    /** A list that nobody else changes before this transaction ends. */
    public Stored<CandidateList> lock(String electionId, String id) {
        return store.lock(store.get(electionId, id).id());
    }

    /**
     * What the law needs to know of a list that was handed in, with what persons made of the register's findings.
     *
     * @param submission how it was handed in
     * @param support the count of its support declarations; absent if it is exempt
     */
    public ListFacts facts(
            String electionId,
            Stored<CandidateList> list,
            SubmissionFacts submission,
            Optional<SupportOutcome> support) {
        return facts.assemble(electionId, list, submission, exemption(electionId, list.value()), support);
    }

    private Stored<CandidateList> store(
            String electionId,
            String action,
            String article,
            Stored<CandidateList> before,
            CandidateList after,
            String reason) {
        Stored<CandidateList> stored = store.update(before.with(after));
        audit.record(
                Change.changed(action, path(electionId, before.id()), article, summary(before.value()), summary(after))
                        .because(reason));
        findings.candidatesChanged(before, after);
        return stored;
    }

    /** @throws ProblemException if the committee decided on the list */
    public void requireUndecided(String electionId, CandidateList list) {
        if (list.state().decided()) {
            throw ListRefusals.decided(elections.calendar(electionId));
        }
    }

    private void requireDraft(String electionId, CandidateList list) {
        requireUndecided(electionId, list);
        if (list.state() == CandidateList.State.SUBMITTED) {
            throw ListRefusals.submitted();
        }
    }

    private void requireSubmitted(String electionId, CandidateList list) {
        requireUndecided(electionId, list);
        if (list.state() == CandidateList.State.DRAFT) {
            throw ListRefusals.notSubmitted(elections.calendar(electionId));
        }
    }

    /** What is missing or has to be looked at before the list is handed in. */
    public List<Finding> findings(String electionId, Stored<CandidateList> list) {
        return ListDocuments.check(facts.assemble(electionId, list, exemption(electionId, list.value())));
    }

    /** Whether the list needs no support declarations and no deposit (H 4(8), H 14(2)). */
    public Exemption exemption(String electionId, CandidateList list) {
        return facts.exemption(electionId, list);
    }

    /** How many candidates a list may hold (H 6(2)). */
    public int maximum(String electionId, CandidateList list) {
        return CandidateLimit.of(facts.limiting(electionId, list));
    }

    /** The designation is the one that is registered; what is written above the list may differ (I 6(3)). */
    private CandidateList checked(String electionId, CandidateList list) {
        list.designationId().ifPresent(id -> {
            Standing standing = designations.standing(electionId, id);
            if (list.head().designation().isBlank()) {
                throw ProblemException.ofField(
                        "/designation", "MISSING", "Boven deze lijst hoort een aanduiding: " + standing.text());
            }
        });
        return list;
    }

    /** What the chain keeps of a list: that it changed and how long it is, not who stands on it. */
    private static ListSummary summary(CandidateList list) {
        return new ListSummary(
                list.head().designation(),
                list.candidates().size(),
                list.submitters().size(),
                list.agentDeclared(),
                list.depositProof(),
                list.state());
    }

    /** What the chain keeps of a list. */
    public record ListSummary(
            String designation,
            int candidates,
            int submitters,
            boolean agentDeclared,
            boolean depositProof,
            CandidateList.State state) {}

    /** Path of a list. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/candidate-lists/" + id;
    }
}
