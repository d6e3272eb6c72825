package nl.zetel.server.submission.application;

import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.submission.domain.OpeningHours;

/** Why the desk of nomination day takes nothing in now, and when it does. */
final class DeskRefusals {

    private DeskRefusals() {}

    /** It is not nomination day yet, or the desk has not opened. */
    static ProblemException notOpenYet(OpeningHours hours) {
        return ProblemException.notNow("Kieswet H 1(1)", taken(hours), Possible.from(hours.opensAt()));
    }

    /** Nomination day is over. */
    static ProblemException over(OpeningHours hours) {
        return ProblemException.notNow(
                "Kieswet H 1(1)",
                taken(hours) + ", en wie later kwam, is die dag vastgelegd",
                Possible.until(
                        hours.closesAt().toLocalDate(),
                        "Wat aan een ingeleverde lijst ontbreekt, kan in de hersteltermijn nog worden hersteld"));
    }

    private static String taken(OpeningHours hours) {
        return "Kandidatenlijsten worden ingeleverd op "
                + DutchDate.of(hours.closesAt().toLocalDate()) + " van 9.00 tot 17.00 uur";
    }

    /** The desk closed before they came, or before they handed in where nobody may finish. */
    static ProblemException closed(OpeningHours hours) {
        return ProblemException.notNow(
                "Kieswet I 5(a)",
                "Na sluitingstijd wordt geen lijst meer ingenomen en geen ontvangstbewijs gegeven",
                Possible.until(
                        hours.closesAt(),
                        "De aanmelding blijft vastgelegd; of de lijst nog kan meedoen, beslist het stembureau"));
    }

    /** Who checked in hands in one list. */
    static ProblemException handedInAlready() {
        return ProblemException.notNow(
                "Deze bezoeker heeft al een lijst ingeleverd",
                Possible.never("Meld de bezoeker voor een andere lijst opnieuw aan (check-ins)"));
    }
}
