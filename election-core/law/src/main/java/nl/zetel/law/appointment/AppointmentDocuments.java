package nl.zetel.law.appointment;

import java.util.EnumSet;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Ruleset;

/** Which documents go with the acceptance of an appointment. */
@LegalBasis({"Kieswet V 3(1)", "Kieswet V 3(2)", "Kieswet V 3(3)", "Kieswet V 3(4)"})
public final class AppointmentDocuments {

    private AppointmentDocuments() {}

    /**
     * The documents that are required, in the order of the article.
     *
     * @param ruleset the rules on the day of the appointment
     */
    public static Set<AppointmentDocument> required(Ruleset ruleset, AppointedPerson person) {
        EnumSet<AppointmentDocument> required = EnumSet.of(AppointmentDocument.PUBLIC_OFFICES);
        if (!person.sittingMember()) {
            required.add(identity(ruleset, person));
        }
        if (!person.unionCitizen()) {
            required.add(AppointmentDocument.RESIDENCE_EXTRACT);
        }
        return required;
    }

    /** The required documents that were not received. */
    public static Set<AppointmentDocument> missing(
            Ruleset ruleset, AppointedPerson person, Set<AppointmentDocument> received) {
        Set<AppointmentDocument> missing = EnumSet.copyOf(required(ruleset, person));
        missing.removeAll(received);
        return missing;
    }

    private static AppointmentDocument identity(Ruleset ruleset, AppointedPerson person) {
        if (person.abroad()) {
            return AppointmentDocument.BIRTH_EXTRACT;
        }
        return ruleset.compareTo(Ruleset.R2023) >= 0
                ? AppointmentDocument.REGISTER_EXTRACT_WITH_FRANCHISE
                : AppointmentDocument.REGISTER_EXTRACT;
    }
}
