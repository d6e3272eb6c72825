package nl.zetel.api.payment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;

/**
 * Builds a {@link Transaction}: booked, in euros and alone in its entry unless set otherwise; what is not set is absent.
 * Not safe for use by several threads.
 */
public final class TransactionBuilder {

    private final Direction direction;
    private final Money amount;
    private Status status = Status.BOOKED;
    private String currency = "EUR";
    private Optional<LocalDate> bookingDate = Optional.empty();
    private Optional<LocalDate> valueDate = Optional.empty();
    private Optional<OffsetDateTime> acceptedAt = Optional.empty();
    private Counterparty counterparty = new Counterparty("", "");
    private String ultimateDebtor = "";
    private String endToEndId = "";
    private String bankReference = "";
    private String structuredReference = "";
    private List<String> texts = List.of();
    private boolean reversal = false;
    private String returnReason = "";
    private int batchIndex = 0;
    private int batchSize = 1;
    private boolean batchConsistent = true;

    TransactionBuilder(Direction direction, Money amount) {
        this.direction = direction;
        this.amount = amount;
    }

    /**
     * Sets {@link Transaction#status()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder status(Status value) {
        this.status = value;
        return this;
    }

    /**
     * Sets {@link Transaction#currency()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder currency(String value) {
        this.currency = value;
        return this;
    }

    /**
     * Sets {@link Transaction#bookingDate()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder bookingDate(Optional<LocalDate> value) {
        this.bookingDate = value;
        return this;
    }

    /**
     * Sets {@link Transaction#valueDate()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder valueDate(Optional<LocalDate> value) {
        this.valueDate = value;
        return this;
    }

    /**
     * Sets {@link Transaction#acceptedAt()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder acceptedAt(Optional<OffsetDateTime> value) {
        this.acceptedAt = value;
        return this;
    }

    /**
     * Sets {@link Transaction#counterparty()}.
     *
     * @param name name as the bank gives it; may be empty
     * @param account account as the bank gives it, IBAN or not; may be empty
     * @return this builder
     */
    public TransactionBuilder counterparty(String name, String account) {
        this.counterparty = new Counterparty(name, account);
        return this;
    }

    /**
     * Sets {@link Transaction#ultimateDebtor()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder ultimateDebtor(String value) {
        this.ultimateDebtor = value;
        return this;
    }

    /**
     * Sets {@link Transaction#endToEndId()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder endToEndId(String value) {
        this.endToEndId = value;
        return this;
    }

    /**
     * Sets {@link Transaction#bankReference()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder bankReference(String value) {
        this.bankReference = value;
        return this;
    }

    /**
     * Sets {@link Transaction#structuredReference()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder structuredReference(String value) {
        this.structuredReference = value;
        return this;
    }

    /**
     * Sets {@link Transaction#texts()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder texts(List<String> value) {
        this.texts = value;
        return this;
    }

    /**
     * Sets {@link Transaction#reversal()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder reversal(boolean value) {
        this.reversal = value;
        return this;
    }

    /**
     * Sets {@link Transaction#returnReason()}.
     *
     * @param value the value
     * @return this builder
     */
    public TransactionBuilder returnReason(String value) {
        this.returnReason = value;
        return this;
    }

    /**
     * Sets {@link Transaction#batchIndex()}, {@link Transaction#batchSize()} and whether the sum is right.
     *
     * @param index place in the batch, from 0
     * @param size number of transactions in the batch
     * @param consistent whether their sum is the amount that was booked
     * @return this builder
     */
    public TransactionBuilder batch(int index, int size, boolean consistent) {
        this.batchIndex = index;
        this.batchSize = size;
        this.batchConsistent = consistent;
        return this;
    }

    /** {@return the transaction} */
    public Transaction build() {
        return new Transaction(
                status,
                direction,
                amount,
                currency,
                bookingDate,
                valueDate,
                acceptedAt,
                counterparty,
                ultimateDebtor,
                endToEndId,
                bankReference,
                structuredReference,
                texts,
                reversal,
                returnReason,
                batchIndex,
                batchSize,
                batchConsistent);
    }
}
