package nl.zetel.api.payment;

/**
 * The other side of a movement.
 *
 * @param name name of the account holder as the bank gives it, possibly cut off; blank if not given
 * @param account account number; blank if not given; not always an IBAN
 */
public record Counterparty(String name, String account) {}
