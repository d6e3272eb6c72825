package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.list.Examination;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.IrreparableFacts;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.ListProposal;
import nl.zetel.law.list.Omissions;
import nl.zetel.law.list.StrikeReading;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.OmissionEffects;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.examination.persistence.ExaminationSessionStore;
import nl.zetel.server.examination.persistence.ListExaminationStore;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.Submission;

/** The examination of all lists of an election (Kieswet I 1–I 6): the rules propose, persons decide. */
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
    NumberedLists numbers;

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
        if (find(electionId).isPresent()) {
            throw ProblemException.of(ProblemCode.ALREADY_EXISTS, "De lijsten van deze verkiezing zijn al onderzocht");
        }
        ExaminationSession session = new ExaminationSession(
                clock.now(), current.user(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Stored<ExaminationSession> stored = store.insert(identifier(electionId), electionId, session);
        audit.record(Change.created("lists-examined", path(electionId, stored.id()), "Kieswet I 1", session));
        examine(electionId, election);
        return stored;
    }

    private void examine(String electionId, Election election) {
        SubmissionHours hours = SubmissionHours.on(election.nominationDay());
        List<ListFacts> all = submissions.all(electionId).stream()
                .map(submission -> facts.of(electionId, submission.value()))
                .toList();
        Map<String, ListProposal> proposals = proposals(all, hours);
        submissions.all(electionId).forEach(submission -> {
            ListFacts list = of(byId(all), submission.value().listId());
            insert(electionId, examined(submission.value(), list, all, hours, proposals));
        });
        submissions.late(electionId).forEach(checkIn -> insert(electionId, late(checkIn)));
    }

    private static ListExamination examined(
            Submission submission,
            ListFacts list,
            List<ListFacts> all,
            SubmissionHours hours,
            Map<String, ListProposal> proposals) {
        return new ListExamination(
                Optional.of(submission.listId()),
                Optional.empty(),
                submission.designation(),
                Omissions.of(list).stream().map(ExaminedOmission::of).toList(),
                IrreparableFacts.of(list, all, hours).stream()
                        .map(ListExamination.Fact::of)
                        .toList(),
                of(proposals, submission.listId()).questions(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
    }

    private static ListExamination late(Stored<CheckIn> checkIn) {
        InvalidityGround ground = InvalidityGround.A;
        return new ListExamination(
                checkIn.value().listId(),
                Optional.of(checkIn.id()),
                checkIn.value().designation(),
                List.of(),
                List.of(new ListExamination.Fact("LATE", ground.article(), Optional.empty(), ground.detail())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
    }

    /** After the repair period the rules propose the decision on every list, with the facts as they are then (I 4). */
    public Stored<ExaminationSession> propose(String electionId) {
        Election election = elections.get(electionId).value();
        Stored<ExaminationSession> before = store.lock(require(electionId).id());
        RepairDays.of(election.calendar()).requireOver(clock.now());
        List<Stored<ListExamination>> all = lists.all(electionId);
        requireReviewed(all);
        Map<String, ListProposal> proposals =
                proposals(currentFacts(electionId, all), SubmissionHours.on(election.nominationDay()));
        all.forEach(list -> propose(electionId, list, proposals));
        ExaminationSession after = before.value().proposed(clock.now(), current.user());
        audit.record(Change.changed(
                "decisions-proposed", path(electionId, before.id()), "Kieswet I 4", before.value(), after));
        return store.update(before.with(after));
    }

    private static void requireReviewed(List<Stored<ListExamination>> all) {
        if (all.stream().anyMatch(list -> list.value().decision().isPresent())) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "Over een van de lijsten is al beslist");
        }
        if (!all.stream().allMatch(list -> list.value().reviewed())) {
            throw ProblemException.of(
                    ProblemCode.WRONG_STATE, "Beoordeel eerst alle verzuimen die de regels voorstellen");
        }
    }

    private List<ListFacts> currentFacts(String electionId, List<Stored<ListExamination>> all) {
        Map<String, ListExamination> byList = all.stream()
                .map(Stored::value)
                .filter(list -> !list.late())
                .collect(Collectors.toMap(list -> list.listId().orElseThrow(), Function.identity()));
        return submissions.all(electionId).stream()
                .map(submission -> OmissionEffects.apply(
                        facts.of(electionId, submission.value()),
                        of(byList, submission.value().listId())))
                .toList();
    }

    private void propose(String electionId, Stored<ListExamination> list, Map<String, ListProposal> proposals) {
        ListExamination before = list.value();
        ListExamination after = before.late()
                ? before.proposed(List.of(Proposal.invalid(InvalidityGround.A)), List.of())
                : proposed(before, of(proposals, before.listId().orElseThrow()));
        lists.update(list.with(after));
        audit.record(Change.changed(
                "list-decision-proposed",
                ListExaminations.path(electionId, list.id()),
                "Kieswet I 4",
                ListSummary.of(before),
                ListSummary.of(after)));
    }

    private static ListExamination proposed(ListExamination before, ListProposal proposal) {
        return before.proposed(Proposal.of(proposal), proposal.questions());
    }

    /** Publishes the lists with their numbers (I 17). */
    public Stored<ExaminationSession> publish(String electionId) {
        Stored<ExaminationSession> before = store.lock(require(electionId).id());
        if (before.value().publishedAt().isPresent()) {
            throw ProblemException.of(ProblemCode.WRONG_STATE, "De lijsten zijn al openbaar gemaakt");
        }
        if (!decided(electionId) || numbers.of(electionId).isEmpty()) {
            throw ProblemException.byLaw(
                    ProblemCode.WRONG_STATE,
                    "Kieswet I 17",
                    "Eerst beslist het stembureau over alle lijsten en stelt het de nummers vast");
        }
        ExaminationSession after = before.value().published(clock.now(), current.user());
        audit.record(Change.changed(
                "lists-published", path(electionId, before.id()), "Kieswet I 17", before.value(), after));
        return store.update(before.with(after));
    }

    /** The examination of an election, if it was run. */
    public Optional<Stored<ExaminationSession>> find(String electionId) {
        return store.all(electionId).stream().findFirst();
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

    /** Whether the committee decided on every list. */
    public boolean decided(String electionId) {
        List<Stored<ListExamination>> all = lists.all(electionId);
        return !all.isEmpty()
                && all.stream().allMatch(list -> list.value().decision().isPresent());
    }

    /** The lists that the committee found valid. */
    public List<ListExamination> valid(String electionId) {
        return lists.all(electionId).stream()
                .map(Stored::value)
                .filter(list ->
                        list.decision().filter(decision -> decision.valid()).isPresent())
                .toList();
    }

    /** When the lists were published, if they were. */
    public Optional<java.time.OffsetDateTime> publishedAt(String electionId) {
        return find(electionId).flatMap(session -> session.value().publishedAt());
    }

    private Stored<ExaminationSession> require(String electionId) {
        return find(electionId)
                .orElseThrow(() -> ProblemException.byLaw(
                        ProblemCode.WRONG_STATE, "Kieswet I 1", "De lijsten zijn nog niet onderzocht"));
    }

    private void insert(String electionId, ListExamination examination) {
        Stored<ListExamination> stored = lists.insert(electionId, examination);
        audit.record(Change.created(
                "list-examined",
                ListExaminations.path(electionId, stored.id()),
                "Kieswet I 1",
                ListSummary.of(examination)));
    }

    private static Map<String, ListProposal> proposals(List<ListFacts> all, SubmissionHours hours) {
        return new Examination(all, hours, StrikeReading.STANDARD)
                .proposals().stream()
                        .collect(Collectors.toMap(proposal -> proposal.list().value(), Function.identity()));
    }

    private static <T> T of(Map<String, T> byList, String listId) {
        return Objects.requireNonNull(byList.get(listId), "no such list");
    }

    private static Map<String, ListFacts> byId(List<ListFacts> all) {
        return all.stream().collect(Collectors.toMap(list -> list.list().value(), Function.identity()));
    }

    /** An election is examined once, also if two people try at the same moment. */
    private static String identifier(String electionId) {
        return UUID.nameUUIDFromBytes(("examination " + electionId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What the chain keeps of the examination of a list: no names. */
    record ListSummary(
            Optional<String> listId,
            ListExamination.State state,
            List<String> omissions,
            List<String> repaired,
            List<String> proposals) {

        static ListSummary of(ListExamination examination) {
            List<String> proposals = new ArrayList<>();
            examination.proposals().forEach(proposal -> proposals.add(place(proposal.article(), proposal.position())));
            return new ListSummary(
                    examination.listId(),
                    examination.state(),
                    examination.omissions().stream()
                            .map(omission -> place(omission.article(), omission.position()))
                            .toList(),
                    examination.repairs().stream()
                            .map(repair -> place(repair.kind().article(), repair.position()))
                            .toList(),
                    proposals);
        }

        private static String place(String article, Optional<Integer> position) {
            return article + position.map(number -> " kandidaat " + number).orElse("");
        }
    }

    /** Path of an examination. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/examinations/" + id;
    }
}
