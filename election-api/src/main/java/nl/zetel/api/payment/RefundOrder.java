package nl.zetel.api.payment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;

/**
 * An order to the bank to pay deposits back.
 *
 * @param id our identification, at most 35 characters
 * @param createdAt moment of creation
 * @param executionDate requested day of execution
 * @param debtorName holder of the account that pays
 * @param debtorAccount account that pays
 * @param debtorBic bank of that account
 * @param refunds what to pay; at least one
 */
public record RefundOrder(
        String id,
        OffsetDateTime createdAt,
        LocalDate executionDate,
        String debtorName,
        Iban debtorAccount,
        String debtorBic,
        List<Refund> refunds) {

    /**
     * Checks what it is given.
     *
     * @param id our identification, at most 35 characters
     * @param createdAt moment of creation
     * @param executionDate requested day of execution
     * @param debtorName holder of the account that pays
     * @param debtorAccount account that pays
     * @param debtorBic bank of that account
     * @param refunds what to pay; at least one
     * @throws IllegalArgumentException if there is nothing to pay
     */
    public RefundOrder {
        refunds = List.copyOf(refunds);
        if (refunds.isEmpty()) {
            throw new IllegalArgumentException("A refund order holds at least one refund");
        }
    }

    /** {@return the sum of all refunds} */
    public Money total() {
        return refunds.stream().map(Refund::amount).reduce(Money.ZERO, Money::plus);
    }
}
