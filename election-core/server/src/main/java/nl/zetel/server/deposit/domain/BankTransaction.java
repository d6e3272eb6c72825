package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
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
 * @param result what the rules made of it
 * @param state where it stands
 * @param resolution what a person decided
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
        MatchResult result,
        State state,
        Optional<Resolution> resolution) {

    /** Copies the list. */
    public BankTransaction {
        texts = List.copyOf(texts);
    }

    /** Where a movement stands. */
    public enum State {
        /** Matched by reference and amount. */
        MATCHED,
        /** Waits for a person. */
        OPEN,
        /** A person accepted it, for one deposit or more. */
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
                result,
                newState,
                Optional.of(newResolution));
    }
}
