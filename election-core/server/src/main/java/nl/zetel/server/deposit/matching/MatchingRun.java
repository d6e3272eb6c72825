package nl.zetel.server.deposit.matching;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Iban;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;

/**
 * Matches movements one after another, so that a payment that comes twice in one file is seen as such: what is matched
 * without a person is paid for the next movement. Not safe for use by several threads.
 */
public final class MatchingRun {

    private final ReferenceScheme scheme;
    private MatchingState state;
    private Ladder ladder;

    /** A run that begins with that state. */
    public MatchingRun(ReferenceScheme scheme, MatchingState state) {
        this.scheme = scheme;
        this.state = state;
        this.ladder = new Ladder(scheme, state);
    }

    /**
     * Matches the next movement.
     *
     * @param account account that the movement is on
     * @param id identification under which the movement is kept, should it be
     */
    public MatchResult match(Iban account, String id, Transaction transaction) {
        MatchResult result = ladder.match(account, transaction);
        if (result.effect().kept() && transaction.direction() == Direction.CREDIT) {
            state = new MatchingState(
                    state.accounts(),
                    result.effect() == Effect.MATCH ? paid(result, transaction) : state.expectations(),
                    state.refunds(),
                    append(new Receipt(
                            id, transaction.amount(), transaction.counterparty().account())),
                    state.otherDesignations());
            ladder = new Ladder(scheme, state);
        }
        return result;
    }

    /** The state after the movements so far. */
    public MatchingState state() {
        return state;
    }

    private List<Expectation> paid(MatchResult result, Transaction transaction) {
        var candidate = result.candidates().get(0);
        return state.expectations().stream()
                .map(expectation -> expectation.id().equals(candidate.expectation())
                        ? expectation.paid(
                                candidate.amount(), transaction.counterparty().account())
                        : expectation)
                .toList();
    }

    private List<Receipt> append(Receipt receipt) {
        var receipts = new ArrayList<>(state.receipts());
        receipts.add(receipt);
        return receipts;
    }
}
