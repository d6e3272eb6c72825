package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;

/**
 * A polling station that was entered by mistake and taken off the list; what it was stays here.
 *
 * @param station the station as it was
 * @param reason why it was removed
 * @param by who removed it
 * @param at when
 */
public record RemovedStation(PollingStation station, String reason, String by, OffsetDateTime at) {}
