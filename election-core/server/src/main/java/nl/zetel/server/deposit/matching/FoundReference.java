package nl.zetel.server.deposit.matching;

/**
 * A valid reference of ours in a movement.
 *
 * @param value the reference without blanks
 * @param corrected whether letters were read as the digits that they look like
 */
record FoundReference(String value, boolean corrected) {}
