package nl.zetel.api.payment;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;

/**
 * The head of one bank statement ("rekeningafschrift").
 *
 * @param account the account that the statement is of
 * @param id the bank's identification; not unique over the years
 * @param sequence the bank's sequence number, absent if not given
 * @param from first day, absent if not given
 * @param until last day, absent if not given
 * @param opening opening balance, absent if not given
 * @param closing closing balance, absent if not given
 * @param format the format that was read, such as {@code camt.053.001.08}
 */
public record StatementHeader(
        Iban account,
        String id,
        Optional<String> sequence,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Money> opening,
        Optional<Money> closing,
        String format) {}
