package nl.zetel.server.designation.domain;

import java.time.LocalDate;

/**
 * The decision that a national or provincial designation does not count for this council (Kieswet G 4(2)).
 *
 * @param reason why
 * @param decidedBy member of the committee who recorded it
 * @param on day of the decision and of its notification to the agent, which follows at once (G 4(3))
 */
public record Exclusion(String reason, String decidedBy, LocalDate on) {}
