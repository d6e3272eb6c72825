package nl.zetel.server.submission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.KnownPaper;
import nl.zetel.server.submission.domain.PaperCount;
import nl.zetel.server.support.application.SupportDeclarations;
import nl.zetel.server.support.domain.SupportSummary;

/** What is known here of the papers of a list, for who goes through them at the desk. */
@ApplicationScoped
@Transactional
public class ChecklistFacts {

    @Inject
    CandidateLists lists;

    @Inject
    SupportDeclarations support;

    @Inject
    Deposits deposits;

    /** What is known now of each item of the checklist. */
    public List<KnownPaper> of(String electionId, String listId) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        boolean exempt = lists.exemption(electionId, list.value()).exempt();
        return new PaperCount(
                        list.value(),
                        lists.maximum(electionId, list.value()),
                        exempt ? Optional.empty() : Optional.of(declarations(electionId, listId)),
                        exempt ? Optional.empty() : Optional.of(deposit(electionId, list)))
                .known();
    }

    private PaperCount.Declarations declarations(String electionId, String listId) {
        SupportSummary summary = support.summary(electionId, listId);
        return new PaperCount.Declarations(summary.counted(), summary.required());
    }

    /** The municipality's own books decide; without a deposit in them, the paper that was recorded. */
    private PaperCount.DepositKnown deposit(String electionId, Stored<CandidateList> list) {
        return deposits.find(electionId, DepositKind.NOMINATION, list.id())
                .map(Stored::value)
                .map(deposit -> booked(electionId, deposit))
                .orElseGet(() -> new PaperCount.DepositKnown(
                        list.value().depositProof(),
                        list.value().depositProof()
                                ? "het bewijs van betaling is vastgelegd"
                                : "er is geen waarborgsom bekend"));
    }

    private PaperCount.DepositKnown booked(String electionId, Deposit deposit) {
        DepositReceipt.Judgement judgement = deposits.receipt(electionId, deposit);
        String days =
                deposit.counting().stream().map(ChecklistFacts::booked).collect(Collectors.joining("; ", " (", ")"));
        String due = judgement.missing().cents() > 0 ? "; nog " + Euros.of(judgement.missing()) : "";
        String found =
                judgement.steps().get(0).what() + due + (deposit.counting().isEmpty() ? "" : days);
        return new PaperCount.DepositKnown(judgement.timing().provesInTime(), "waarborgsom: " + found);
    }

    private static String booked(Payment payment) {
        return Euros.of(payment.amount()) + " geboekt op "
                + DutchDate.of(payment.bookedOn())
                + payment.valueDate()
                        .map(day -> ", valutadatum " + DutchDate.of(day))
                        .orElse("");
    }
}
