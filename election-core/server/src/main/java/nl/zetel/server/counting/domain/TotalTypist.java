package nl.zetel.server.counting.domain;

/**
 * Somebody who typed a total by hand in an election, or corrected one, and therefore makes no entry.
 *
 * @param user who
 */
public record TotalTypist(String user) {}
