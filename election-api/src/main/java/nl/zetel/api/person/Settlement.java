package nl.zetel.api.person;

import nl.zetel.api.PartialDate;

/**
 * The last time that a person settled in the Netherlands ("vestiging in Nederland").
 *
 * @param since the day of settlement
 * @param fromCaribbeanNetherlands whether the person came from Bonaire, Sint Eustatius or Saba
 */
public record Settlement(PartialDate since, boolean fromCaribbeanNetherlands) {}
