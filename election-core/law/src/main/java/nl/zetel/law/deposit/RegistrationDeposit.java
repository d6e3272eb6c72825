package nl.zetel.law.deposit;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Money;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.RefusalException;
import nl.zetel.law.Step;

/**
 * Decides on the deposit for the registration of a designation.
 *
 * @param nominationDay day of nomination of the first election after the decision on the request
 * @param received what was received for the request
 * @param standing how far it has come
 */
@LegalBasis("Kieswet G 3(2)")
public record RegistrationDeposit(LocalDate nominationDay, Money received, Standing standing) {

    /** How far a request and the first election after it have come. */
    public enum Standing {
        /** A request to change a designation, for which no deposit is due (G 3(6)). */
        NOT_DUE,
        /** The committee has not decided on the request, or put it aside for the next election. */
        UNDECIDED,
        /** Decided; the lists of the first election after that have not been published. */
        LISTS_NOT_PUBLISHED,
        /** The lists are published and the group handed in a valid one. */
        VALID_LIST,
        /** The lists are published and the group handed in no valid one. */
        NO_VALID_LIST
    }

    /** @throws RefusalException {@code AMOUNT_OUT_OF_RANGE} if the amount is negative or beyond a billion euros */
    public RegistrationDeposit {
        DepositReceipt.requireAmount(received);
    }

    /**
     * The decision.
     *
     * @throws RefusalException {@code NO_RULESET} if the day lies before the first ruleset
     */
    @LegalBasis({"Kieswet G 3(2)", "Kieswet G 3(6)", "Kiesbesluit G 1(2)"})
    public DepositDecision decide() {
        Money due = DepositParameters.forNominationDay(nominationDay).registration();
        if (received.equals(Money.ZERO)) {
            return DepositDecision.nothingReceived();
        }
        return switch (standing) {
            case NOT_DUE ->
                DepositDecision.refund(
                        received,
                        List.of(Step.of("Kieswet G 3(6)", "Voor een wijziging is geen waarborgsom verschuldigd")));
            case UNDECIDED ->
                DepositDecision.notYet(List.of(Step.of("Kieswet G 3(2)", "Op het verzoek is nog niet beslist")));
            case LISTS_NOT_PUBLISHED ->
                DepositDecision.notYet(List.of(Step.of(
                        "Kiesbesluit G 1(2)", "Teruggave volgt na de openbaarmaking van de kandidatenlijsten")));
            case VALID_LIST ->
                DepositDecision.refund(
                        received,
                        List.of(Step.of(
                                "Kieswet G 3(2)",
                                "Voor de eerste verkiezing na de beslissing is een geldige lijst ingeleverd")));
            case NO_VALID_LIST ->
                DepositDecision.forfeit(
                        received,
                        due,
                        List.of(Step.of(
                                "Kieswet G 3(2)",
                                "Voor de eerste verkiezing na de beslissing is geen geldige lijst ingeleverd:"
                                        + " er is geen grond voor teruggave")));
        };
    }
}
