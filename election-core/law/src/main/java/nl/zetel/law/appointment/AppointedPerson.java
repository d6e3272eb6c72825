package nl.zetel.law.appointment;

/**
 * What the required documents depend on.
 *
 * @param sittingMember whether the person was a member of the council at the moment of appointment
 * @param unionCitizen whether the person is Dutch or a national of another member state of the Union
 * @param abroad whether the person lives outside the Netherlands and acts through a representative
 */
public record AppointedPerson(boolean sittingMember, boolean unionCitizen, boolean abroad) {

    /** A citizen of the Union who lives in the Netherlands and was no member. */
    public static final AppointedPerson NEW_MEMBER = new AppointedPerson(false, true, false);
}
