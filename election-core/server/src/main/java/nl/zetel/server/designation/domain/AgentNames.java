package nl.zetel.server.designation.domain;

/**
 * Who may act for a group (Kieswet G 3(3)).
 *
 * @param agent authorised agent ("gemachtigde"); blank while unknown
 * @param deputy deputy agent ("plaatsvervangend gemachtigde"); blank while unknown
 */
public record AgentNames(String agent, String deputy) {}
