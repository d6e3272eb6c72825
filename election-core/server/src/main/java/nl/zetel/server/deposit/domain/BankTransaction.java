package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.matching.MatchResult;
import nl.zetel.server.state.Lawful;

/**
 * A movement on the account that concerns a deposit; all others are not kept.
 *
 * @param statementId the imported file
 * @param key identification over repeated and overlapping files
 * @param account account that it is on, masked
 * @param amount amount
 * @param bookedOn day of booking; absent if the bank named no day, then a person states it
 * @param valueDate value date, if the bank gave one
 * @param payerName name on the other side
 * @param payerAccount account on the other side
 * @param texts texts as given
 * @param returnReason why a bank sent a payment of ours back, such as AC04; blank unless one did and said why
 * @param result what the rules made of it
 * @param state where it stands
 * @param resolution what a person decided; empty while nobody did, or after it was undone
 * @param undoings what was undone of it, in order
 * @param reversal how the bank took it back; empty unless it did
 */
public record BankTransaction(
        String statementId,
        String key,
        String account,
        Money amount,
        Optional<LocalDate> bookedOn,
        Optional<LocalDate> valueDate,
        String payerName,
        String payerAccount,
        List<String> texts,
        String returnReason,
        MatchResult result,
        State state,
        Optional<Resolution> resolution,
        List<Undoing> undoings,
        Optional<Reversal> reversal) {

    /** Copies the lists. */
    @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
    public BankTransaction {
        reversal = reversal == null ? Optional.empty() : reversal;
        returnReason = returnReason == null ? "" : returnReason;
        texts = List.copyOf(texts);
        undoings = undoings == null ? List.of() : List.copyOf(undoings);
    }

    /** Where a movement stands. */
    public enum State implements Lawful<State> {
        /** Recognised beyond doubt, by reference and amount: as a deposit, or as a refund that was paid or came back. */
        MATCHED,
        /** Waits for a person. */
        OPEN,
        /** A person accepted it: for one deposit or more, or as a refund that was paid or came back. */
        ACCEPTED,
        /** A person found that it is for no deposit. */
        REJECTED,
        /** The bank took it back by another movement; it counts for nothing. */
        REVERSED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case MATCHED, ACCEPTED, REJECTED -> Set.of(OPEN, REVERSED);
                case OPEN -> Set.of(ACCEPTED, REJECTED, REVERSED);
                case REVERSED -> Set.of(MATCHED, OPEN, ACCEPTED, REJECTED);
            };
        }
    }

    /**
     * That the bank took money back that had come in.
     *
     * @param transactionId the movement by which it did
     * @param before where this movement stood until then
     * @param undone what took back that it counted
     */
    public record Reversal(String transactionId, State before, Undoing undone) {}

    /**
     * What a person decided.
     *
     * @param by who
     * @param reason why
     * @param bookedOn day of receipt that they stated, because the bank named none
     * @param reverses the receipt that the bank took back with it; empty if it took none back
     */
    public record Resolution(String by, String reason, Optional<LocalDate> bookedOn, Optional<String> reverses) {

        /** Takes back nothing, where nothing else was stored. */
        @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"}) // absent in what was stored before
        public Resolution {
            reverses = reverses == null ? Optional.empty() : reverses;
        }
    }

    /** With what a person decided. */
    public BankTransaction resolved(State newState, Resolution newResolution) {
        return with(statementId, result, state.to(newState), Optional.of(newResolution));
    }

    /** Open again. */
    public BankTransaction undone(Undoing why) {
        List<Undoing> all = new ArrayList<>(undoings);
        all.add(why);
        return with(statementId, result, state.to(State.OPEN), Optional.empty(), all, reversal);
    }

    /** Taken back by the bank. */
    public BankTransaction reversed(Reversal by) {
        return withReversal(State.REVERSED, Optional.of(by));
    }

    /** As it was before the bank took it back. */
    public BankTransaction restored() {
        return withReversal(reversal.orElseThrow().before(), Optional.empty());
    }

    private BankTransaction withReversal(State newState, Optional<Reversal> newReversal) {
        return with(statementId, result, state.to(newState), resolution, undoings, newReversal);
    }

    /** Of that file. */
    public BankTransaction of(String newStatementId) {
        return with(newStatementId, result, state, resolution);
    }

    /** With something more that it rests on, in the state in which it begins; while it is imported. */
    public BankTransaction seen(State beginning, MatchResult newResult) {
        if (state == State.ACCEPTED || state == State.REJECTED) {
            throw new IllegalStateException("A person decided on it");
        }
        return with(statementId, newResult, beginning, resolution);
    }

    private BankTransaction with(
            String newStatementId, MatchResult newResult, State newState, Optional<Resolution> newResolution) {
        return with(newStatementId, newResult, newState, newResolution, undoings, reversal);
    }

    private BankTransaction with(
            String newStatementId,
            MatchResult newResult,
            State newState,
            Optional<Resolution> newResolution,
            List<Undoing> newUndoings,
            Optional<Reversal> newReversal) {
        return new BankTransaction(
                newStatementId,
                key,
                account,
                amount,
                bookedOn,
                valueDate,
                payerName,
                payerAccount,
                texts,
                returnReason,
                newResult,
                newState,
                newResolution,
                newUndoings,
                newReversal);
    }

    /** The same without name, account and words of the other side. */
    public BankTransaction withoutPayer() {
        return new BankTransaction(
                statementId,
                key,
                account,
                amount,
                bookedOn,
                valueDate,
                "",
                "",
                List.of(),
                returnReason,
                result,
                state,
                resolution,
                undoings,
                reversal);
    }
}
