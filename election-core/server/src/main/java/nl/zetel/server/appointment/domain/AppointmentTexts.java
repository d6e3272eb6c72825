package nl.zetel.server.appointment.domain;

import nl.zetel.law.appointment.CredentialsProposal.Proposal;
import nl.zetel.law.eligibility.Outcome;

/** What is said of an examination, in Dutch. */
public final class AppointmentTexts {

    private AppointmentTexts() {}

    /** What is proposed to the council. */
    public static String proposal(Proposal proposal) {
        return switch (proposal) {
            case ADMIT -> "Voorgesteld wordt toe te laten.";
            case REFUSE -> "Voorgesteld wordt niet toe te laten.";
            case DEFER -> "Voorgesteld wordt later toe te laten, als de vereiste leeftijd is bereikt.";
            case UNDECIDED -> "Er is geen voorstel: er staan nog punten open.";
        };
    }

    /** What an item of the checklist gave. */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case YES -> "in orde";
            case NO -> "staat in de weg";
            case UNDETERMINED -> "open";
        };
    }
}
