package nl.zetel.server.guide.application;

import nl.zetel.law.calendar.CalendarKey;

/** The rows of a calendar in English. */
final class EnglishRows {

    private EnglishRows() {}

    static String of(CalendarKey key) {
        return switch (key) {
            case REGISTRATION_DEADLINE -> "Last day to request the registration of a designation";
            case REGISTERS_PUBLISHED -> "Publication of the designations registered nationally and provincially";
            case SUBMISSION_ANNOUNCED -> "Last day to announce where and when lists can be handed in";
            case DEPOSIT_RECEIVED -> "Deposit for the nomination received no later than";
            case SUPPORT_DECLARATIONS -> "Declarations of support";
            case NOMINATION_DAY -> "Nomination day";
            case EXAMINATION -> "Session: examination of the candidate lists";
            case REPAIR_1 -> "Repair of omissions, first day";
            case REPAIR_2 -> "Repair of omissions, second day";
            case REPAIR_3 -> "Repair of omissions, third day";
            case DECISION -> "Public session: validity and numbering of the lists";
            case APPEAL -> "Last day to appeal to the Council of State";
            case ELECTION_DAY -> "Election day";
            case GSB_SESSION -> "Session of the municipal electoral committee";
            case ERROR_REPORTS -> "Reports of suspected errors received no later than";
            case RESULT -> "Session: the result";
            case APPOINTMENT_LETTERS -> "Letters of appointment sent no later than";
            case OLD_COUNCIL_STEPS_DOWN -> "The old council steps down, first meeting of the new one";
        };
    }
}
