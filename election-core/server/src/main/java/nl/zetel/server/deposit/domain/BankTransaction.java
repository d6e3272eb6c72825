package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.matching.MatchResult;

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
        List<Undoing> undoings) {

    /** Copies the lists. */
    @SuppressWarnings("ConstantValue") // absent in what was stored before returns were followed
    public BankTransaction {
        returnReason = returnReason == null ? "" : returnReason;
        texts = List.copyOf(texts);
        undoings = undoings == null ? List.of() : List.copyOf(undoings);
    }

    /** Where a movement stands. */
    public enum State {
        /** Recognised beyond doubt, by reference and amount: as a deposit, or as a refund that was paid or came back. */
        MATCHED,
        /** Waits for a person. */
        OPEN,
        /** A person accepted it: for one deposit or more, or as a refund that was paid or came back. */
        ACCEPTED,
        /** A person found that it is for no deposit. */
        REJECTED
    }

    /**
     * What a person decided.
     *
     * @param by who
     * @param reason why
     * @param bookedOn day of receipt that they stated, because the bank named none
     */
    public record Resolution(String by, String reason, Optional<LocalDate> bookedOn) {}

    /** With what a person decided. */
    public BankTransaction resolved(State newState, Resolution newResolution) {
        return with(statementId, result, newState, Optional.of(newResolution));
    }

    /** Open again. */
    public BankTransaction undone(Undoing why) {
        List<Undoing> all = new ArrayList<>(undoings);
        all.add(why);
        return new BankTransaction(
                statementId,
                key,
                account,
                amount,
                bookedOn,
                valueDate,
                payerName,
                payerAccount,
                texts,
                returnReason,
                result,
                State.OPEN,
                Optional.empty(),
                all);
    }

    /** Of that file. */
    public BankTransaction of(String newStatementId) {
        return with(newStatementId, result, state, resolution);
    }

    /** With something more that it rests on, in that state. */
    public BankTransaction seen(State newState, MatchResult newResult) {
        return with(statementId, newResult, newState, resolution);
    }

    private BankTransaction with(
            String newStatementId, MatchResult newResult, State newState, Optional<Resolution> newResolution) {
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
                undoings);
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
                undoings);
    }
}
