package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.Money;

/**
 * A payment that was accepted for a deposit.
 *
 * @param transactionId the movement on the account
 * @param amount how much of it
 * @param bookedOn day of booking
 * @param valueDate value date, if the bank gave one
 * @param payerName name of the payer as the bank gave it
 * @param payerAccount account of the payer; the only one that a refund goes to
 * @param acceptedBy who accepted it; blank where reference and amount were beyond doubt
 */
public record Payment(
        String transactionId,
        Money amount,
        LocalDate bookedOn,
        Optional<LocalDate> valueDate,
        String payerName,
        String payerAccount,
        String acceptedBy) {}
