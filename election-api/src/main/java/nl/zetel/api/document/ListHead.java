package nl.zetel.api.document;

/**
 * What stands above a candidate list.
 *
 * @param designation designation; blank for an unnamed list ("blanco lijst")
 * @param publishGender whether genders are published
 * @param language language of publication, {@code nl} or {@code fy}
 */
public record ListHead(String designation, boolean publishGender, String language) {}
