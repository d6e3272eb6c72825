package nl.zetel.law.designation;

import nl.zetel.law.LegalBasis;

/** Why a designation is struck from the register. */
@LegalBasis("Kieswet G 3(7)")
public enum DeletionGround {
    /** The group has ceased to exist. */
    CEASED_TO_EXIST('a'),
    /** The group asked for it. */
    OWN_REQUEST('b'),
    /** A court has banned and dissolved the association, beyond appeal. */
    BANNED('c'),
    /** No valid list at the last election of the council. */
    NO_VALID_LIST('d');

    private final char letter;

    DeletionGround(char letter) {
        this.letter = letter;
    }

    /** Its citation, such as {@code Kieswet G 3(7) d}. */
    public String article() {
        return "Kieswet G 3(7) " + letter;
    }
}
