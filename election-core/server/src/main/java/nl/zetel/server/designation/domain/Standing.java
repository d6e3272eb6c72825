package nl.zetel.server.designation.domain;

import nl.zetel.law.numbering.Claim;

/**
 * A designation that may stand above a list, and what stood behind it at the last election.
 *
 * @param id identifier of the designation or combination
 * @param text the designation
 * @param claim what it got last time; the base of exemption (H 4(8)) and numbering (I 14)
 */
public record Standing(String id, String text, Claim claim) {}
