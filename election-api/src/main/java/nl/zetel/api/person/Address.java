package nl.zetel.api.person;

/**
 * A postal or residential address; a part that is absent is blank.
 *
 * @param street name of the street
 * @param houseNumber house number with letter and addition, such as {@code 12-A}
 * @param postalCode postal code, in the Netherlands {@code 7981 AB} without the blank
 * @param locality place of residence ("woonplaats")
 * @param country ISO 3166 two-letter code; {@code NL} for the Netherlands
 */
public record Address(String street, String houseNumber, String postalCode, String locality, String country) {}
