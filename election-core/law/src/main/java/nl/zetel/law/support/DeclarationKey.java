package nl.zetel.law.support;

/**
 * Tells support declarations apart.
 *
 * @param value any text that is unique within the election
 */
public record DeclarationKey(String value) {}
