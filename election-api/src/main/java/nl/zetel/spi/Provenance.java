package nl.zetel.spi;

import java.time.Instant;

/**
 * Where an answer comes from, if not from the register itself at the moment of the question.
 *
 * @param source the source in words for people, such as a file with its fingerprint or the system that a clerk looked in;
 *     without personal data
 * @param asOf the moment whose state the answer shows
 */
public record Provenance(String source, Instant asOf) {}
