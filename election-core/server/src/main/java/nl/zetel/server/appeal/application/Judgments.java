package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.examination.application.ListDecisions;
import nl.zetel.server.examination.domain.JudgedList;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.numbering.application.Numberings;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/**
 * Judgments on appeals: one person enters, another confirms, and then it takes the place of the decision (Kieswet I 7(4))
 * with its effect on the numbers (I 16) and on the documents that were made already.
 */
@ApplicationScoped
@Transactional
public class Judgments {

    private static final List<DocumentKind> OF_LISTS =
            List.of(DocumentKind.CANDIDATE_LISTS, DocumentKind.COMPLETE_CANDIDATE_LISTS);

    @Inject
    Appeals appeals;

    @Inject
    ListDecisions decisions;

    @Inject
    CandidateLists lists;

    @Inject
    Numberings numberings;

    @Inject
    Documents documents;

    @Inject
    JudgmentPages pages;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Enters a judgment, or corrects one that did not take effect; what was entered before stays readable. */
    public Stored<Appeal> enter(String electionId, String id, Judgment judgment) {
        Stored<Appeal> before = appeals.lockOpen(electionId, id);
        appeals.requireBetween("/givenOn", before.value().receivedOn(), judgment.givenOn());
        requireComplete(electionId, before.value(), judgment);
        return appeals.changed(
                "judgment-entered", electionId, before, before.value().judged(judgment));
    }

    private void requireComplete(String electionId, Appeal appeal, Judgment judgment) {
        boolean upheld = judgment.outcome() == Judgment.Outcome.UPHELD;
        if (upheld != judgment.list().isPresent()) {
            throw ProblemException.ofField(
                    "/list",
                    "LIST",
                    "Een gegronde uitspraak zegt wat er van de lijst geldt; een andere uitspraak laat het besluit staan");
        }
        judgment.list().ifPresent(list -> {
            decisions.listOf(electionId, appeal.listExaminationId());
            requirePossible(electionId, appeal, list);
        });
    }

    private void requirePossible(String electionId, Appeal appeal, JudgedList list) {
        Set<Integer> places = decisions.places(electionId, appeal.listExaminationId());
        boolean known = list.strikes().stream().allMatch(strike -> places.contains(strike.position()))
                && list.notations().stream().allMatch(noted -> places.contains(noted.position()));
        if (!known) {
            throw ProblemException.ofField("/list", "NO_CANDIDATE", "Op een van de plaatsen staat geen kandidaat");
        }
    }

    /** Confirms the judgment, somebody else than who entered it; it takes effect at once. */
    public Stored<Appeal> confirm(String electionId, String id) {
        Stored<Appeal> before = appeals.lockOpen(electionId, id);
        Judgment judgment = before.value()
                .judgment()
                .orElseThrow(() -> ProblemException.notNow(
                        "Kieswet I 7(4)",
                        "Op dit beroep is nog geen uitspraak vastgelegd; de Afdeling doet die uiterlijk op "
                                + DutchDate.of(before.value().judgmentDueOn()),
                        Possible.after("Leg eerst de uitspraak vast (judgments)")));
        current.requireOtherThan(judgment.enteredBy());
        judgment.list().ifPresent(list -> requireStillPossible(electionId, before.value(), list));
        Stored<Appeal> settled = appeals.changed(
                "judgment-confirmed", electionId, before, before.value().settled(clock.now(), current.user()));
        judgment.list().ifPresent(list -> takeEffect(electionId, settled, list));
        return settled;
    }

    /** What came too late may have been entered as another list since the judgment; who entered it does not decide on it. */
    private void requireStillPossible(String electionId, Appeal appeal, JudgedList judged) {
        requirePossible(electionId, appeal, judged);
        if (decisions.late(electionId, appeal.listExaminationId())) {
            String listId = decisions.listOf(electionId, appeal.listExaminationId());
            current.requireOtherThan(lists.get(electionId, listId).createdBy());
        }
    }

    private void takeEffect(String electionId, Stored<Appeal> appeal, JudgedList list) {
        String listId = decisions.listOf(electionId, appeal.value().listExaminationId());
        ListDecision decision = decisions.replace(electionId, appeal.value().listExaminationId(), appeal.id(), list);
        numberings.judged(electionId, listId, decision, appeal.id());
        OF_LISTS.stream()
                .filter(kind -> documents
                        .newest(electionId, kind.code(), Elections.path(electionId))
                        .isPresent())
                .forEach(kind -> documents.produce(electionId, kind));
        documents.keep(electionId, pages.effect(electionId, appeal, decision));
    }
}
