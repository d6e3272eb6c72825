package nl.zetel.server.deposit.domain;

import java.time.OffsetDateTime;

/**
 * That what was recognised or decided of a movement no longer holds.
 *
 * @param by who undid it
 * @param at when
 * @param reason why
 */
public record Undoing(String by, OffsetDateTime at, String reason) {}
