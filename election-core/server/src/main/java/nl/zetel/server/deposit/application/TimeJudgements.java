package nl.zetel.server.deposit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositReceipt;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.TimeJudgement;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/**
 * What a person judges of a payment that the bank booked after the deadline with a value date within it (Kiesbesluit H 3(1)).
 * Whether a list has an omission depends on it, so it is a member of the committee who did not have a hand in the payment.
 */
@ApplicationScoped
@Transactional
public class TimeJudgements {

    private static final String ARTICLE = "Kiesbesluit H 3(1)";

    @Inject
    Deposits deposits;

    @Inject
    Instance<DepositFacts> facts;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * Judges a payment; a later judgement takes the place of the one before, which stays to be seen.
     *
     * @param transactionId the movement with which it came in
     * @throws ProblemException if there is nothing to judge, the lists were examined, or the caller had a hand in the payment
     */
    public Stored<Deposit> judge(
            String electionId, String depositId, String transactionId, boolean inTime, String reason) {
        deposits.get(electionId, depositId);
        Stored<Deposit> before = deposits.undecided(depositId);
        Payment payment = payment(electionId, before.value(), transactionId);
        requireOpen(electionId, before.value());
        current.requireOtherThan(payment.acceptedBy());
        current.requireOtherThan(before.createdBy());
        TimeJudgement judgement = new TimeJudgement(inTime, current.user(), clock.now(), reason);
        return deposits.changed(
                "deposit-payment-judged", electionId, before, before.value().judged(transactionId, judgement), reason);
    }

    private Payment payment(String electionId, Deposit deposit, String transactionId) {
        Payment payment = Deposits.counting(deposit, transactionId)
                .orElseThrow(() -> ProblemException.ofField(
                        "/transactionId",
                        "UNKNOWN",
                        "Met deze boeking is voor deze waarborgsom niets ontvangen dat telt; zie payments"));
        DepositReceipt term = deposits.term(electionId, deposit.kind());
        if (!term.canBeJudged(payment.forLaw())) {
            throw ProblemException.ofField(
                    "/transactionId",
                    "NOTHING_TO_JUDGE",
                    term.counting(payment.forLaw()).reason() + ". Hier valt niets te beoordelen");
        }
        return payment;
    }

    /** Once the lists were examined, what the committee finds of an omission is reviewed there. */
    private void requireOpen(String electionId, Deposit deposit) {
        boolean examined =
                deposit.kind() == DepositKind.NOMINATION && facts.stream().anyMatch(fact -> fact.examined(electionId));
        if (examined) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De lijsten zijn al onderzocht",
                    Possible.never(
                            "Leg bij het onderzoek van de lijst vast of de waarborgsom een verzuim is (omissions,"
                                    + " reviews)"));
        }
    }
}
