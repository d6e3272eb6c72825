package nl.zetel.server.deposit.matching;

/**
 * Identifies a movement over repeated and overlapping statement files.
 *
 * @param fingerprint SHA-256 over what the bank never changes, in hexadecimal; holds no name
 * @param occurrence number from 1 among movements with the same fingerprint in one statement
 */
public record TransactionKey(String fingerprint, int occurrence) {}
