package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;

/**
 * Why a difference between the sources is there, or why it does not matter. It holds for these numbers only.
 *
 * @param difference key of the difference
 * @param text the explanation
 * @param by who gave it
 * @param at when
 */
public record Explanation(String difference, String text, String by, OffsetDateTime at) {}
