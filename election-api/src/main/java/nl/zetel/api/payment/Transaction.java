package nl.zetel.api.payment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;

/**
 * One movement on an account; a batch booking is delivered as its single transactions.
 *
 * @param status whether the bank booked it
 * @param direction true direction of this movement, also of a reversal
 * @param amount the amount, never negative
 * @param currency ISO 4217 code of the amount
 * @param bookingDate day of booking, absent if not given
 * @param valueDate value date, absent if not given
 * @param acceptedAt when the payer's bank accepted it, for instant payments
 * @param counterparty name and account on the other side
 * @param ultimateDebtor the party on whose behalf was paid; blank if not given
 * @param endToEndId the payer's reference; blank if not given
 * @param bankReference the bank's own reference of this movement; blank if not given
 * @param structuredReference structured creditor reference (ISO 11649 or Dutch); blank if not given
 * @param texts free text lines as given, remittance information first; control characters are blanks
 * @param reversal whether it undoes an earlier movement
 * @param returnReason reason of return, such as {@code AC04}; blank if it is not a return
 * @param batchIndex position in its entry, from 0
 * @param batchSize number of transactions in its entry
 * @param batchConsistent whether the transactions of the entry add up to the entry's amount
 */
public record Transaction(
        Status status,
        Direction direction,
        Money amount,
        String currency,
        Optional<LocalDate> bookingDate,
        Optional<LocalDate> valueDate,
        Optional<OffsetDateTime> acceptedAt,
        Counterparty counterparty,
        String ultimateDebtor,
        String endToEndId,
        String bankReference,
        String structuredReference,
        List<String> texts,
        boolean reversal,
        String returnReason,
        int batchIndex,
        int batchSize,
        boolean batchConsistent) {

    /**
     * Copies the lists.
     *
     * @param status whether the bank booked it
     * @param direction true direction of this movement, also of a reversal
     * @param amount the amount, never negative
     * @param currency ISO 4217 code of the amount
     * @param bookingDate day of booking, absent if not given
     * @param valueDate value date, absent if not given
     * @param acceptedAt when the payer's bank accepted it, for instant payments
     * @param counterparty name and account on the other side
     * @param ultimateDebtor the party on whose behalf was paid; blank if not given
     * @param endToEndId the payer's reference; blank if not given
     * @param bankReference the bank's own reference of this movement; blank if not given
     * @param structuredReference structured creditor reference (ISO 11649 or Dutch); blank if not given
     * @param texts free text lines as given, remittance information first; control characters are blanks
     * @param reversal whether it undoes an earlier movement
     * @param returnReason reason of return, such as {@code AC04}; blank if it is not a return
     * @param batchIndex position in its entry, from 0
     * @param batchSize number of transactions in its entry
     * @param batchConsistent whether the transactions of the entry add up to the entry's amount
     */
    public Transaction {
        texts = List.copyOf(texts);
    }

    /**
     * Starts a transaction that is booked, in euros and alone in its entry.
     *
     * @param direction whether the money comes in or goes out
     * @param amount amount, zero or more
     * @return a builder with these values
     */
    public static TransactionBuilder builder(Direction direction, Money amount) {
        return new TransactionBuilder(direction, amount);
    }

    /** Whether money came in or went out. */
    public enum Direction {
        /** Money comes in. */
        CREDIT,
        /** Money goes out. */
        DEBIT
    }

    /** How final the movement is. */
    public enum Status {
        /** Booked; final. */
        BOOKED,
        /** Expected, not final. */
        PENDING,
        /** For information only. */
        INFORMATION
    }

    /** Does not show names, accounts or texts. */
    @Override
    public String toString() {
        return "Transaction[" + direction + " " + amount + " "
                + bookingDate.map(LocalDate::toString).orElse("?") + "]";
    }
}
