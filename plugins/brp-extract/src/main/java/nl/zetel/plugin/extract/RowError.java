package nl.zetel.plugin.extract;

/**
 * A row that cannot be used.
 *
 * @param line its line, from 1
 * @param message what is wrong, in Dutch, without what the row holds
 */
record RowError(int line, String message) {}
