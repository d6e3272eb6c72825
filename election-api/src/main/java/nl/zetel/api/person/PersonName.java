package nl.zetel.api.person;

import java.util.Optional;

/**
 * A name as registered.
 *
 * @param givenNames given names ("voornamen") separated by blanks; blank if the person has none
 * @param initials initials ("voorletters") as the register writes them; blank if there are none
 * @param prefix prefix of the surname ("voorvoegsel"), such as {@code van der}; blank if there is none
 * @param surname surname without prefix ("geslachtsnaam"); blank if unknown
 * @param title noble title or predicate
 */
public record PersonName(
        String givenNames, String initials, String prefix, String surname, Optional<NobleTitle> title) {

    /**
     * {@return a name without title}
     *
     * @param givenNames given names, separated by blanks; empty if there are none
     * @param initials initials
     * @param prefix what stands before the surname, such as {@code van der}; may be empty
     * @param surname surname
     */
    public static PersonName of(String givenNames, String initials, String prefix, String surname) {
        return new PersonName(givenNames, initials, prefix, surname, Optional.empty());
    }

    /** {@return prefix and surname, separated by a blank} */
    public String fullSurname() {
        return prefix.isBlank() ? surname : prefix + " " + surname;
    }
}
