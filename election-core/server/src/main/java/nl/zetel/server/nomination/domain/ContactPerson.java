package nl.zetel.server.nomination.domain;

/**
 * Whom the election desk reaches about a list ("contactpersoon"). Personal data.
 *
 * @param name name
 * @param email e-mail address; may be blank
 * @param telephone telephone number; may be blank
 */
public record ContactPerson(String name, String email, String telephone) {

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "ContactPerson[…]";
    }
}
