package nl.zetel.server.paper.domain;

/**
 * Tells a candidate apart wherever they stand on the list, without naming them.
 *
 * @param number keyed hash of the citizen service number; blank if it is not known
 * @param name keyed hash of name and date of birth
 */
public record PersonMark(String number, String name) {

    /** Whether it is the same person: the same number, or the same name and date of birth where a number is not known. */
    public boolean isSameAs(PersonMark other) {
        return number.isBlank() || other.number.isBlank() ? name.equals(other.name) : number.equals(other.number);
    }
}
