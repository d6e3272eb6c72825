package nl.zetel.server.deposit.matching;

import java.util.HashSet;
import java.util.Set;
import nl.zetel.api.Money;
import nl.zetel.law.deposit.DepositKind;

/**
 * A deposit that is expected, as far as recognising its payment needs it.
 *
 * @param id identification of the deposit
 * @param kind what it is for
 * @param designation name of the political group ("aanduiding"); blank for an unnamed list
 * @param references references that were given out for it: the RF reference and perhaps a Dutch one, without blanks
 * @param outstanding what is still to be paid; nothing if it is paid
 * @param withdrawn whether it is no longer expected
 * @param payers accounts from which accepted payments for it came
 */
public record Expectation(
        String id,
        DepositKind kind,
        String designation,
        Set<String> references,
        Money outstanding,
        boolean withdrawn,
        Set<String> payers) {

    /** @throws IllegalArgumentException if less than nothing is outstanding */
    public Expectation {
        references = Set.copyOf(references);
        payers = Set.copyOf(payers);
        if (outstanding.cents() < 0) {
            throw new IllegalArgumentException("Less than nothing cannot be outstanding");
        }
    }

    /** An expectation of that amount, for which nothing was paid yet. */
    public static Expectation open(
            String id, DepositKind kind, String designation, Set<String> references, Money amount) {
        return new Expectation(id, kind, designation, references, amount, false, Set.of());
    }

    /** Whether something is still to be paid. */
    public boolean open() {
        return !withdrawn && outstanding.cents() > 0;
    }

    /** The same, with that payment accepted. @throws IllegalArgumentException if it is more than outstanding */
    public Expectation paid(Money amount, String payer) {
        var all = payer.isBlank() || payers.contains(payer) ? payers : join(payer);
        return new Expectation(id, kind, designation, references, outstanding.minus(amount), withdrawn, all);
    }

    private Set<String> join(String payer) {
        var all = new HashSet<>(payers);
        all.add(payer);
        return all;
    }

    /** Does not show accounts. */
    @Override
    public String toString() {
        return "Expectation[" + id + " " + kind + " " + outstanding + "]";
    }
}
