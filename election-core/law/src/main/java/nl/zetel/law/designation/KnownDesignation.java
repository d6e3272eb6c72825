package nl.zetel.law.designation;

/**
 * A designation that is known already.
 *
 * @param designation the designation
 * @param group name of the group or legal person
 * @param source where it is known from
 */
public record KnownDesignation(DesignationText designation, String group, Source source) {

    /** From plain texts. @throws nl.zetel.law.RefusalException if the designation is empty */
    public static KnownDesignation of(String designation, String group, Source source) {
        return new KnownDesignation(new DesignationText(designation), group, source);
    }
}
