package nl.zetel.law.list;

import nl.zetel.law.LegalBasis;

/**
 * A candidate's consent declaration ("instemmingsverklaring", model H 9).
 *
 * @param given whether the declaration for this list was handed in
 * @param identityCopy whether the copy of an identity document was handed in
 * @param sittingMember whether the candidate sits in the council, so that no copy is needed
 * @param address whether it names the address for the notice of appointment
 */
@LegalBasis("Kieswet H 9")
public record Consent(boolean given, boolean identityCopy, boolean sittingMember, boolean address) {

    /** A complete declaration of somebody who does not sit in the council. */
    public static final Consent COMPLETE = new Consent(true, true, false, true);

    /** A complete declaration of somebody who sits in the council. */
    public static final Consent OF_MEMBER = new Consent(true, false, true, true);

    /** No declaration and no copy. */
    public static final Consent MISSING = new Consent(false, false, false, false);

    /** Whether the consent counts: a missing copy makes the whole declaration count as missing. */
    @LegalBasis("Kieswet H 9(3)")
    boolean counts() {
        return given && !lacksCopy();
    }

    boolean lacksCopy() {
        return !identityCopy && !sittingMember;
    }
}
