package nl.zetel.law.deposit;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Money;
import nl.zetel.law.Fraction;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;

/**
 * Decides on the deposit for a candidate list, after the result.
 *
 * @param nominationDay day of nomination of the election
 * @param received what was received for the list
 * @param required whether a deposit was due; not for a list that is exempt (H 14(2) with H 4(8))
 * @param list how the list fared
 */
@LegalBasis("Kieswet H 14")
public record NominationDeposit(LocalDate nominationDay, Money received, boolean required, ListOutcome list) {

    /** @throws RefusalException {@code AMOUNT_OUT_OF_RANGE} if the amount is negative or beyond a billion euros */
    public NominationDeposit {
        DepositReceipt.requireAmount(received);
    }

    /**
     * The decision.
     *
     * @throws RefusalException {@code NO_RULESET} if the day lies before the first ruleset
     */
    @LegalBasis({"Kieswet H 14(2)", "Kieswet H 14(4)", "Kieswet H 14(5)", "Kiesbesluit H 3(2)"})
    public DepositDecision decide() {
        DepositParameters parameters = DepositParameters.forNominationDay(nominationDay);
        if (received.equals(Money.ZERO)) {
            return DepositDecision.nothingReceived();
        }
        if (!required) {
            return DepositDecision.refund(
                    received, List.of(step(2, "De lijst was vrijgesteld: wat is betaald gaat terug")));
        }
        if (list instanceof ListOutcome.NotEstablished) {
            return DepositDecision.notYet(List.of(step(5, "Beslist wordt na de vaststelling van de uitslag")));
        }
        if (list instanceof ListOutcome.Valid valid) {
            return afterResult(valid, parameters);
        }
        return DepositDecision.refund(
                received, List.of(step(4, "Er is geen geldige lijst ingeleverd: de waarborgsom gaat terug")));
    }

    private DepositDecision afterResult(ListOutcome.Valid result, DepositParameters parameters) {
        Fraction limit = result.quota().times(parameters.forfeitBelow());
        boolean below = new Fraction(result.votes(), 1).compareTo(limit) < 0;
        Step step = step(5, reason(below, result.seats()))
                .with("stemcijfer", result.votes())
                .with("kiesdeler", result.quota())
                .with("grens", limit)
                .with("zetels", result.seats());
        return below && result.seats() == 0
                ? DepositDecision.forfeit(received, parameters.nomination(), List.of(step))
                : DepositDecision.refund(received, List.of(step));
    }

    private static String reason(boolean below, int seats) {
        if (seats > 0) {
            return "Aan de lijst is een zetel toegewezen: de waarborgsom gaat terug";
        }
        return below
                ? "Het stemcijfer is lager dan 75 procent van de kiesdeler en er is geen zetel toegewezen: de waarborgsom"
                        + " vervalt aan de gemeente"
                : "Het stemcijfer is niet lager dan 75 procent van de kiesdeler: de waarborgsom gaat terug";
    }

    private static Step step(int paragraph, String what) {
        return Step.of("Kieswet H 14(" + paragraph + ")", what);
    }
}
