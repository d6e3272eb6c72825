package nl.zetel.law.appointment;

import nl.zetel.law.eligibility.Outcome;

/**
 * One line of the examination of credentials.
 *
 * @param code stable code
 * @param outcome YES if it is in order, NO if it stands in the way, UNDETERMINED if the council has to decide it
 * @param article the article
 * @param detail one Dutch sentence
 */
public record CheckItem(String code, Outcome outcome, String article, String detail) {}
