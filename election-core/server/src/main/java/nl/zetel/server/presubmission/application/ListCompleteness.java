package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.list.ListDocuments;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.SubmissionFacts;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.law.support.SupportOutcome;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.OmissionEffects;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.presubmission.domain.AdviceMoments;
import nl.zetel.server.presubmission.domain.Completeness;
import nl.zetel.server.presubmission.domain.CompletenessStep;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.application.Submissions;
import nl.zetel.server.support.application.SupportDeclarations;

/** Whether a list is complete, from everything that is known: its papers, declarations, deposit and the other lists. */
@ApplicationScoped
@Transactional
public class ListCompleteness {

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    SupportDeclarations support;

    @Inject
    Deposits deposits;

    @Inject
    Submissions submissions;

    @Inject
    ListRemarks remarks;

    /** What is found of the list now, as that step sees it. */
    public Completeness check(String electionId, String listId, CompletenessStep step) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        Election election = elections.get(electionId).value();
        List<Finding> findings = new ArrayList<>(ListDocuments.check(facts(electionId, election, list)));
        findings.addAll(remarks.of(electionId, list));
        return Completeness.of(step, findings, moments(election));
    }

    private ListFacts facts(String electionId, Election election, Stored<CandidateList> list) {
        ListFacts facts =
                lists.facts(electionId, list, submission(electionId, election, list), declarations(electionId, list));
        return facts.deposit() == ListFacts.Deposit.MISSING && received(electionId, list.id())
                ? OmissionEffects.with(facts, ListFacts.Deposit.PROVEN)
                : facts;
    }

    /** As it was handed in, or as if an entitled voter handed it in at the opening. */
    private SubmissionFacts submission(String electionId, Election election, Stored<CandidateList> list) {
        int substitutes = (int)
                list.value().submitters().stream().filter(Submitter::substitute).count();
        return submissions
                .ofList(electionId, list.id())
                .map(submission -> submission.value().facts(substitutes))
                .orElseGet(() -> new SubmissionFacts(
                        SubmissionHours.on(election.nominationDay()).opens(),
                        true,
                        true,
                        Outcome.YES,
                        true,
                        substitutes));
    }

    private Optional<SupportOutcome> declarations(String electionId, Stored<CandidateList> list) {
        return lists.exemption(electionId, list.value()).exempt()
                ? Optional.empty()
                : Optional.of(support.summary(electionId, list.id()).outcome());
    }

    private boolean received(String electionId, String listId) {
        return deposits.find(electionId, DepositKind.NOMINATION, listId)
                .filter(deposit ->
                        deposits.receipt(electionId, deposit.value()).timing().provesInTime())
                .isPresent();
    }

    private static AdviceMoments moments(Election election) {
        ElectionCalendar calendar = election.calendar();
        CalendarKey last =
                calendar.find(CalendarKey.REPAIR_3).isPresent() ? CalendarKey.REPAIR_3 : CalendarKey.REPAIR_2;
        return new AdviceMoments(
                DutchDate.withWeekday(election.nominationDay()),
                DutchDate.withWeekday(calendar.entry(last).until().toLocalDate()));
    }
}
