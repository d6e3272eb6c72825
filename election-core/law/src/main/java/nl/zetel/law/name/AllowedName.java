package nl.zetel.law.name;

import nl.zetel.api.person.NameUsage;

/**
 * A way in which the register allows a candidate's name to stand on the list. Personal data.
 *
 * @param usage whose surname, in which order
 * @param initials initials with a dot each; blank for somebody without given names
 * @param prefix what stands before the surname, with the title if it is used; may be blank
 * @param surname surname, with both names joined by a hyphen if both are used
 * @param titled whether a noble title or predicate is used
 */
public record AllowedName(NameUsage usage, String initials, String prefix, String surname, boolean titled) {

    /** Prefix and surname, then the initials, as on a list: {@code van der Berg-de Wit, A.B.}. */
    public String text() {
        String name = prefix.isEmpty() ? surname : prefix + " " + surname;
        return initials.isEmpty() ? name : name + ", " + initials;
    }

    /** Does not show the name. */
    @Override
    public String toString() {
        return "AllowedName[" + usage + (titled ? ", titled]" : "]");
    }
}
