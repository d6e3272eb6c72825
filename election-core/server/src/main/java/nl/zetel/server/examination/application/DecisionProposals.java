package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.ListProposal;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminationSession;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.OmissionEffects;
import nl.zetel.server.examination.domain.Proposal;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;

/** After the repair period the rules propose the decision on every list, with the facts as they are then (Kieswet I 4). */
@ApplicationScoped
@Transactional
public class DecisionProposals {

    private static final String ARTICLE = "Kieswet I 4";

    @Inject
    Examinations examinations;

    @Inject
    ListExaminations lists;

    @Inject
    Elections elections;

    @Inject
    Submissions submissions;

    @Inject
    ExaminedFacts facts;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Has the rules propose; again as long as nothing is decided. */
    public Stored<ExaminationSession> propose(String electionId) {
        Election election = elections.get(electionId).value();
        Stored<ExaminationSession> before = examinations.lock(electionId);
        RepairDays.of(election.calendar()).requireOver(clock.now());
        List<Stored<ListExamination>> all = examinations.lists(electionId);
        requireUndecided(all);
        ExaminationOrder.requireReviewed(ARTICLE, all);
        ExaminationDrafts drafts =
                new ExaminationDrafts(currentFacts(electionId, all), SubmissionHours.on(election.nominationDay()));
        all.forEach(list ->
                lists.changed(electionId, "list-decision-proposed", ARTICLE, list, proposed(list.value(), drafts), ""));
        return examinations.changed(
                "decisions-proposed",
                ARTICLE,
                electionId,
                before,
                before.value().proposed(clock.now(), current.user()));
    }

    private static void requireUndecided(List<Stored<ListExamination>> all) {
        all.stream()
                .map(Stored::value)
                .filter(list -> list.decision().isPresent())
                .findFirst()
                .ifPresent(list -> {
                    throw ExaminationOrder.decided(list);
                });
    }

    private List<ListFacts> currentFacts(String electionId, List<Stored<ListExamination>> all) {
        Map<String, ListExamination> byList = all.stream()
                .map(Stored::value)
                .filter(list -> !list.late())
                .collect(Collectors.toMap(list -> list.listId().orElseThrow(), Function.identity()));
        return submissions.all(electionId).stream()
                .map(Stored::value)
                .map(submission -> OmissionEffects.apply(
                        facts.of(electionId, submission), Objects.requireNonNull(byList.get(submission.listId()))))
                .toList();
    }

    private static ListExamination proposed(ListExamination before, ExaminationDrafts drafts) {
        if (before.late()) {
            return before.proposed(List.of(Proposal.invalid(InvalidityGround.A)), List.of());
        }
        ListProposal proposal = drafts.proposal(before.listId().orElseThrow());
        return before.proposed(Proposal.of(proposal), proposal.questions());
    }
}
