package nl.zetel.server.election.domain;

import nl.zetel.api.Iban;

/**
 * The municipality's election desk, as groups and citizens find it, and the account that deposits are paid into.
 *
 * @param name name of the desk
 * @param address street and house number
 * @param postalCode postal code
 * @param locality place
 * @param email e-mail address
 * @param telephone telephone number
 * @param website address of the page about the election; blank if there is none
 * @param openingHours when the desk can be visited, in words; blank if it was not said
 * @param account account for deposits
 * @param accountHolder holder of that account
 * @param bic bank of that account
 */
public record ElectionOffice(
        String name,
        String address,
        String postalCode,
        String locality,
        String email,
        String telephone,
        String website,
        String openingHours,
        Iban account,
        String accountHolder,
        String bic) {

    /** Takes absent opening hours for none. */
    public ElectionOffice {
        openingHours = openingHours == null ? "" : openingHours;
    }
}
