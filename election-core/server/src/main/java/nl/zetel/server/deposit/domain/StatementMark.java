package nl.zetel.server.deposit.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.Money;

/**
 * By what a statement of ours is known again, and what the next one has to go on from.
 *
 * @param key account, number, period and closing balance in one
 * @param name what the bank calls it
 * @param from first day, if the bank gave it
 * @param until last day, if the bank gave it
 * @param closing closing balance, if the bank gave it
 */
public record StatementMark(
        String key, String name, Optional<LocalDate> from, Optional<LocalDate> until, Optional<Money> closing) {}
