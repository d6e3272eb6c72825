package nl.zetel.server.deposit.domain;

import java.time.OffsetDateTime;

/**
 * What a person judged of a payment that the bank booked after the deadline with a value date within it.
 *
 * @param inTime whether it was received in time
 * @param by who judged
 * @param at when
 * @param reason why
 */
public record TimeJudgement(boolean inTime, String by, OffsetDateTime at, String reason) {}
