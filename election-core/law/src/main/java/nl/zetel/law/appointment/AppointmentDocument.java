package nl.zetel.law.appointment;

import nl.zetel.law.LegalBasis;

/** A document that goes with the acceptance of an appointment. */
@LegalBasis("Kieswet V 3")
public enum AppointmentDocument {
    /** Signed declaration of all public offices. */
    PUBLIC_OFFICES("Kieswet V 3(1)"),
    /** Certified extract of the register: residence, date and place of birth. */
    REGISTER_EXTRACT("Kieswet V 3(2)"),
    /** The same, which also shows that the person is entitled to vote; from the rules of 2023. */
    REGISTER_EXTRACT_WITH_FRANCHISE("Kieswet V 3(2)"),
    /** Extract of the register of births, in place of the register extract of somebody who lives abroad. */
    BIRTH_EXTRACT("Kieswet V 3(3)"),
    /** Extract that shows whether somebody from outside the Union meets Gemeentewet 10(2). */
    RESIDENCE_EXTRACT("Kieswet V 3(4)");

    private final String article;

    AppointmentDocument(String article) {
        this.article = article;
    }

    /** The article, such as {@code Kieswet V 3(1)}. */
    public String article() {
        return article;
    }

    /** What it is, in Dutch. */
    public String detail() {
        return AppointmentTexts.of("document." + name());
    }
}
