package nl.zetel.law.appointment;

import nl.zetel.law.LegalBasis;

/** Why leave is not granted; the names are stable codes. */
@LegalBasis("Kieswet X 10")
public enum LeaveObstacle {
    /** The note of a doctor or midwife is missing. */
    NO_NOTE("Kieswet X 11(2)"),
    /** The leave would begin more than six weeks before the due date. */
    TOO_EARLY("Kieswet X 10(1)"),
    /** The leave would begin less than four weeks before the due date. */
    TOO_LATE("Kieswet X 10(1)"),
    /** The illness is not expected to last eight weeks. */
    TOO_SHORT("Kieswet X 10(2)"),
    /** Requested in the last sixteen weeks of the term. */
    END_OF_TERM("Kieswet X 10"),
    /** Granted three times in this term already. */
    TOO_OFTEN("Kieswet X 10(4)");

    private final String article;

    LeaveObstacle(String article) {
        this.article = article;
    }

    /** The article, such as {@code Kieswet X 10(4)}. */
    public String article() {
        return article;
    }

    /** One Dutch sentence. */
    public String detail() {
        return AppointmentTexts.of("LEAVE_" + name());
    }
}
