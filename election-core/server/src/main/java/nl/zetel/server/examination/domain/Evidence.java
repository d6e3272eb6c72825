package nl.zetel.server.examination.domain;

import java.time.OffsetDateTime;

/**
 * A document of a candidate's death that was handed in (I 6(1)(h)).
 *
 * @param position position of the candidate
 * @param note which document
 * @param at when
 * @param by who recorded it
 */
public record Evidence(int position, String note, OffsetDateTime at, String by) {}
