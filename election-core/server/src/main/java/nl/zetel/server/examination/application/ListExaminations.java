package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.DecisionDraft;
import nl.zetel.server.examination.domain.Disposition;
import nl.zetel.server.examination.domain.Evidence;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.domain.Repair;
import nl.zetel.server.examination.domain.Review;
import nl.zetel.server.examination.persistence.ListExaminationStore;
import nl.zetel.server.nomination.application.CandidateFindings;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;

/** The examination of one list: reviews, letter, repairs, decision (Kieswet I 2–I 6). */
@ApplicationScoped
@Transactional
public class ListExaminations {

    @Inject
    ListExaminationStore store;

    @Inject
    Examinations examinations;

    @Inject
    Elections elections;

    @Inject
    CandidateLists lists;

    @Inject
    CandidateFindings findings;

    @Inject
    Submissions submissions;

    @Inject
    RepairCheck repairs;

    @Inject
    ExaminedFacts facts;

    @Inject
    Documents documents;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** The examination of a list. */
    public Stored<ListExamination> get(String electionId, String id) {
        return store.get(electionId, id);
    }

    /** Examinations of lists. */
    public Page<Stored<ListExamination>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Records what a person makes of an omission or a proposal; who had the rules propose it does not review it. */
    public Stored<ListExamination> review(
            String electionId, String id, String itemId, Disposition disposition, String text, String reason) {
        if (disposition == Disposition.CHANGE && text.isBlank()) {
            throw ProblemException.ofField("/text", "MISSING", "Geef bij een wijziging de nieuwe tekst");
        }
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
        Review review = new Review(disposition, text, reason, current.user(), clock.now());
        return changed(
                electionId, "examination-reviewed", before, reviewed(electionId, before, itemId, review), reason);
    }

    private ListExamination reviewed(String electionId, Stored<ListExamination> list, String itemId, Review review) {
        ListExamination value = list.value();
        Optional<ExaminedOmission> omission = value.omission(itemId);
        if (omission.isPresent()) {
            requireNotNotified(value);
            current.requireOtherThan(session(electionId).startedBy());
            return value.with(omission.get().reviewed(review));
        }
        Proposal proposal = value.proposal(itemId).orElseThrow(() -> ProblemException.notFound("verzuim of voorstel"));
        current.requireOtherThan(session(electionId).proposedBy().orElse(""));
        return value.with(proposal.reviewed(review));
    }

    /** Adds an omission that a person found. */
    public Stored<ListExamination> add(
            String electionId,
            String id,
            OmissionKind kind,
            Optional<Integer> position,
            String description,
            String repair,
            String reason) {
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
        requireNotNotified(before.value());
        requirePosition(electionId, before.value(), kind, position);
        Review review = new Review(Disposition.CONFIRM, "", reason, current.user(), clock.now());
        ExaminedOmission omission = new ExaminedOmission(
                UUID.randomUUID().toString(),
                kind,
                kind.article(),
                position,
                description,
                repair,
                Optional.of(review),
                Optional.empty());
        return changed(electionId, "omission-added", before, before.value().with(omission), reason);
    }

    private void requirePosition(
            String electionId, ListExamination examination, OmissionKind kind, Optional<Integer> position) {
        if (kind == OmissionKind.A) {
            throw ProblemException.ofField("/kind", "COUNTED", "Ondersteuningsverklaringen worden geteld");
        }
        boolean ofCandidate = kind.compareTo(OmissionKind.B) >= 0 && kind.compareTo(OmissionKind.E) <= 0;
        if (ofCandidate != position.isPresent()) {
            throw ProblemException.ofField(
                    "/position", "POSITION", "Een verzuim b tot en met e noemt een kandidaat, een ander niet");
        }
        position.ifPresent(place -> requireCandidate(electionId, examination, place));
    }

    private void requireCandidate(String electionId, ListExamination examination, int position) {
        int candidates = examination
                .listId()
                .map(listId ->
                        lists.get(electionId, listId).value().candidates().size())
                .orElse(0);
        if (position < 1 || position > candidates) {
            throw ProblemException.ofField("/position", "NO_CANDIDATE", "Op deze plaats staat geen kandidaat");
        }
    }

    /** Makes the letter about the omissions to the submitter (I 2). */
    public Stored<ProducedDocument> letter(String electionId, String id) {
        Election election = elections.get(electionId).value();
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
        requireNotNotified(before.value());
        if (!before.value().reviewed()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Beoordeel eerst alle verzuimen");
        }
        if (before.value().omissions().stream().noneMatch(ExaminedOmission::confirmed)) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Deze lijst heeft geen verzuimen om te melden");
        }
        String listId = before.value().listId().orElseThrow();
        CandidateList list = lists.get(electionId, listId).value();
        Stored<ProducedDocument> letter = documents.keep(
                electionId, OmissionLetters.of(election, path(electionId, id), list, before.value(), clock.today()));
        changed(electionId, "omissions-notified", before, before.value().notified(letter.id()), "");
        if (before.value().omissions().stream()
                .anyMatch(omission -> omission.kind() == OmissionKind.A && omission.confirmed())) {
            facts.openDeclarations(electionId, listId);
        }
        return letter;
    }

    /** Records the repair of an omission; only in the repair period, and only if it is one. */
    public Stored<ListExamination> repair(
            String electionId, String id, String omissionId, String note, RepairCheck.Papers papers) {
        Election election = elections.get(electionId).value();
        RepairDays.of(election.calendar()).requireOpen(clock.now());
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
        ExaminedOmission omission =
                before.value().omission(omissionId).orElseThrow(() -> ProblemException.notFound("verzuim"));
        if (before.value().letterId().isEmpty() || !omission.stands()) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    "Kieswet I 2",
                    "Hersteld wordt een verzuim dat is bevestigd, gemeld en nog niet hersteld");
        }
        repairs.require(electionId, before.value().listId().orElseThrow(), omission, papers);
        Repair repair = new Repair(
                omissionId, omission.kind(), omission.position(), note, papers.notation(), clock.now(), current.user());
        ListExamination after = before.value().with(repair).with(omission.repaired(repair.at()));
        return changed(electionId, "omission-repaired", before, after, "");
    }

    /** Records a document of a candidate's death (I 6(1)(h)). */
    public Stored<ListExamination> death(String electionId, String id, int position, String note) {
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
        if (before.value().proposed()) {
            throw ProblemException.of(
                    ProblemCode.WRONG_STATE, "De besluiten zijn al voorgesteld; laat de regels opnieuw voorstellen");
        }
        requireCandidate(electionId, before.value(), position);
        Evidence evidence = new Evidence(position, note, clock.now(), current.user());
        return changed(electionId, "death-documented", before, before.value().with(evidence), "");
    }

    /** Records the committee's decision on a list (I 4); who prepared it does not decide. */
    public Stored<ListExamination> decide(String electionId, String id, boolean valid, String reason) {
        Election election = elections.get(electionId).value();
        deadlines.requirePassed(election, CalendarKey.DECISION);
        Stored<ListExamination> before = lock(electionId, id);
        requireUndecided(before.value());
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
        return changed(electionId, "list-decided", before, before.value().decided(decision), reason);
    }

    private DecisionDraft draft(String electionId, ListExamination examination) {
        if (examination.late()) {
            return new DecisionDraft(examination, new ListHead(examination.designation(), false, "nl"), List.of());
        }
        String listId = examination.listId().orElseThrow();
        List<ListedCandidate> candidates = findings.corrected(electionId, listId);
        return new DecisionDraft(
                examination, lists.get(electionId, listId).value().head(), candidates);
    }

    private static void requireProposalsReviewed(ListExamination examination) {
        boolean reviewed = examination.proposed()
                && examination.proposals().stream()
                        .allMatch(proposal -> proposal.review().isPresent());
        if (!reviewed) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    "Kieswet I 4",
                    "Laat de regels eerst een besluit voorstellen en beoordeel elk onderdeel daarvan");
        }
    }

    private void requireNotPreparedByMe(String electionId, ListExamination examination) {
        current.requireOtherThan(session(electionId).startedBy());
        current.requireOtherThan(session(electionId).proposedBy().orElse(""));
        examination.repairs().forEach(repair -> current.requireOtherThan(repair.by()));
        examination.evidence().forEach(evidence -> current.requireOtherThan(evidence.by()));
        examination
                .listId()
                .flatMap(listId -> submissions.ofList(electionId, listId))
                .ifPresent(submission ->
                        current.requireOtherThan(submission.value().receivedBy()));
    }

    private ExaminationSession session(String electionId) {
        return examinations.find(electionId).orElseThrow().value();
    }

    private Stored<ListExamination> lock(String electionId, String id) {
        return store.lock(store.get(electionId, id).id());
    }

    private static void requireUndecided(ListExamination examination) {
        if (examination.decision().isPresent()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Over deze lijst is al beslist");
        }
    }

    private static void requireNotNotified(ListExamination examination) {
        if (examination.letterId().isPresent() || examination.proposed()) {
            throw ProblemException.of(
                    ProblemCode.WRONG_STATE, "De verzuimen van deze lijst zijn al gemeld of afgehandeld");
        }
    }

    private Stored<ListExamination> changed(
            String electionId, String action, Stored<ListExamination> before, ListExamination after, String reason) {
        Stored<ListExamination> stored = store.update(before.with(after));
        audit.record(Change.changed(
                        action,
                        path(electionId, before.id()),
                        article(action),
                        Examinations.ListSummary.of(before.value()),
                        Examinations.ListSummary.of(after))
                .because(reason));
        return stored;
    }

    private static String article(String action) {
        return "list-decided".equals(action) ? "Kieswet I 4" : "Kieswet I 2";
    }

    /** Path of the examination of a list. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/list-examinations/" + id;
    }
}
