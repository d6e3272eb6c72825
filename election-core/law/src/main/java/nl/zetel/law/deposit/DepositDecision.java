package nl.zetel.law.deposit;

import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.Money;
import nl.zetel.law.Step;

/**
 * What becomes of a deposit.
 *
 * @param outcome what is decided
 * @param refund what goes back to whoever paid; without interest
 * @param forfeited what the municipality keeps
 * @param steps how the decision was reached
 */
public record DepositDecision(Outcome outcome, Money refund, Money forfeited, List<Step> steps) {

    /** What is decided. */
    public enum Outcome {
        /** Goes back to whoever paid. */
        REFUND,
        /** Falls to the municipality; what was paid beyond the deposit goes back. */
        FORFEIT,
        /** Cannot be decided yet. */
        NOT_YET,
        /** Nothing was received. */
        NOTHING_RECEIVED
    }

    /** Who gets a sum. */
    public enum Beneficiary {
        /** Whoever made the payment. */
        PAYER,
        /** The municipality. */
        MUNICIPALITY
    }

    /**
     * A sum and who gets it.
     *
     * @param beneficiary who gets it
     * @param amount the sum, more than nothing
     */
    public record Share(Beneficiary beneficiary, Money amount) {}

    /** To whom which sum goes; empty as long as nothing is decided or if nothing was received. */
    public List<Share> shares() {
        return Stream.of(new Share(Beneficiary.PAYER, refund), new Share(Beneficiary.MUNICIPALITY, forfeited))
                .filter(share -> share.amount().cents() > 0)
                .toList();
    }

    /** Copies the steps. */
    public DepositDecision {
        steps = List.copyOf(steps);
    }

    static DepositDecision refund(Money received, List<Step> steps) {
        return new DepositDecision(Outcome.REFUND, received, Money.ZERO, steps);
    }

    static DepositDecision forfeit(Money received, Money due, List<Step> steps) {
        Money kept = received.compareTo(due) < 0 ? received : due;
        return new DepositDecision(Outcome.FORFEIT, received.minus(kept), kept, steps);
    }

    static DepositDecision notYet(List<Step> steps) {
        return new DepositDecision(Outcome.NOT_YET, Money.ZERO, Money.ZERO, steps);
    }

    static DepositDecision nothingReceived() {
        return new DepositDecision(Outcome.NOTHING_RECEIVED, Money.ZERO, Money.ZERO, List.of());
    }
}
