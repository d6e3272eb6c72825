package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.support.SupportOutcome;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.examination.domain.OmissionEffects;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.Submission;
import nl.zetel.server.support.application.SupportDeclarations;

/** What the law needs to know of the lists that were handed in, from everything that is known of them. */
@ApplicationScoped
@Transactional
public class ExaminedFacts {

    @Inject
    CandidateLists lists;

    @Inject
    SupportDeclarations support;

    @Inject
    Deposits deposits;

    /** The facts of a list as it was handed in, with its declarations and its deposit as they are now. */
    ListFacts of(String electionId, Submission submission) {
        Stored<CandidateList> list = lists.get(electionId, submission.listId());
        int substitutes = (int)
                list.value().submitters().stream().filter(Submitter::substitute).count();
        ListFacts facts = lists.facts(electionId, list, submission.facts(substitutes), declarations(electionId, list));
        return facts.deposit() == ListFacts.Deposit.EXEMPT
                ? facts
                : deposit(electionId, list.id())
                        .map(deposit -> OmissionEffects.with(facts, proof(electionId, deposit)))
                        .orElse(facts);
    }

    private Optional<SupportOutcome> declarations(String electionId, Stored<CandidateList> list) {
        return lists.exemption(electionId, list.value()).exempt()
                ? Optional.empty()
                : Optional.of(support.summary(electionId, list.id()).outcome());
    }

    /** How many declarations are still missing. */
    int missingDeclarations(String electionId, String listId) {
        return support.summary(electionId, listId).missing();
    }

    /** From now on declarations can be signed for the list on the repair days. */
    void openDeclarations(String electionId, String listId) {
        support.openRepair(electionId, listId);
    }

    /** What is still due of the deposit for a list. */
    Money outstanding(String electionId, String listId) {
        return deposit(electionId, listId).map(Deposit::outstanding).orElse(Money.ZERO);
    }

    private Optional<Deposit> deposit(String electionId, String listId) {
        return deposits.find(electionId, DepositKind.NOMINATION, listId).map(Stored::value);
    }

    /**
     * Lists cannot be examined as long as nobody judged whether a payment with a value date within the term was in time.
     *
     * @throws ProblemException {@code WRONG_STATE} naming the deposits and who judges
     */
    void requireJudged(String electionId, List<Submission> submissions) {
        List<String> waiting = submissions.stream()
                .filter(submission -> !exempt(electionId, submission.listId()))
                .flatMap(submission -> deposit(electionId, submission.listId()).stream())
                .filter(deposit ->
                        deposits.receipt(electionId, deposit).timing().waitsForJudgement())
                .map(deposit -> (deposit.group().isBlank() ? "een blanco lijst" : deposit.group()) + " (kenmerk "
                        + deposit.reference() + ")")
                .toList();
        if (!waiting.isEmpty()) {
            throw ProblemException.notNow(
                    "Kiesbesluit H 3(1)",
                    "Het onderzoek wacht op een oordeel over de waarborgsom van " + String.join(", ", waiting)
                            + ": na de termijn geboekt, met een valutadatum binnen de termijn",
                    Possible.after(
                            "Een lid van het centraal stembureau dat de betaling niet aanvaardde en de waarborgsom"
                                    + " niet invoerde, beoordeelt eerst of dat op tijd is (time-judgements bij de waarborgsom)"));
        }
    }

    private boolean exempt(String electionId, String listId) {
        return lists.exemption(electionId, lists.get(electionId, listId).value())
                .exempt();
    }

    /** The municipality itself receives the deposit, so that its books are the proof. */
    private ListFacts.Deposit proof(String electionId, Deposit deposit) {
        return deposits.receipt(electionId, deposit).timing().provesInTime()
                ? ListFacts.Deposit.PROVEN
                : ListFacts.Deposit.MISSING;
    }
}
