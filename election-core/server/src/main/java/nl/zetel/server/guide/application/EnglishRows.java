package nl.zetel.server.guide.application;

import nl.zetel.law.calendar.CalendarKey;

/** The rows of a calendar in English. */
final class EnglishRows {

    private EnglishRows() {}

    static String of(CalendarKey key) {
        return switch (key) {
            case REGISTRATION_DEADLINE -> "Last day to request the registration of a designation";
            case REGISTERS_PUBLISHED -> "Publication of the designations registered nationally and provincially";
            case CARRY_OVER_DECISION ->
                "Last day to decide that a national or provincial designation does not count here";
            case FORMS_AVAILABLE -> "Forms can be had free of charge";
            case SUBMISSION_ANNOUNCED -> "Last day to announce where and when lists can be handed in";
            case DEPOSIT_RECEIVED -> "Deposit for the nomination received no later than";
            case SUPPORT_DECLARATIONS -> "Declarations of support";
            case NOMINATION_DAY -> "Nomination day";
            case SUBMISSION -> "Handing in candidate lists";
            case CENTRAL_COUNT_PUBLISHED -> "Last day to announce that votes are counted in one place";
            case EXAMINATION -> "Session: examination of the candidate lists";
            case REPAIR_1 -> "Repair of omissions, first day";
            case REPAIR_2 -> "Repair of omissions, second day";
            case REPAIR_3 -> "Repair of omissions, third day";
            case DECISION -> "Public session: validity and numbering of the lists";
            case APPEAL -> "Last day to appeal to the Council of State";
            case POLL_CARDS -> "Voters have their poll cards no later than";
            case COMMITTEE_LOCATION -> "Last day to announce where the municipal electoral committee meets";
            case POLL_CARD_REQUEST -> "Written request for another poll card received no later than";
            case LISTS_TO_VOTERS -> "Voters have the candidate lists no later than";
            case POLL_CARD_IN_PERSON -> "Request for another poll card made in person no later than";
            case ELECTION_DAY -> "Election day";
            case VOTING -> "Voting";
            case GSB_SESSION -> "Session of the municipal electoral committee";
            case ERROR_REPORTS -> "Reports of suspected errors received no later than";
            case RESULT -> "Session: the result";
            case APPOINTMENT_LETTERS -> "Letters of appointment sent no later than";
            case ACCEPTANCE ->
                "Acceptance of an appointment received by the council no later than, with a letter of that last day";
            case OLD_COUNCIL_STEPS_DOWN -> "The old council steps down, first meeting of the new one";
            case REDIVISION -> "Date of redivision: the councillors seated until then step down";
            case FIRST_MEETING -> "First meeting of the new council";
        };
    }
}
