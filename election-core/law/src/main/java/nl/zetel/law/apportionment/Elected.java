package nl.zetel.law.apportionment;

/**
 * An elected candidate.
 *
 * @param candidate number on the list
 * @param by why
 */
public record Elected(int candidate, ElectedBy by) {}
