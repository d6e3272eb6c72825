package nl.zetel.server.nomination.application;

import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;

/** Why something cannot be done with a candidate list now, and when it can be. */
final class ListRefusals {

    private static final String SUBMISSION = "Kieswet H 1";

    private ListRefusals() {}

    /** The committee decided on it. */
    static ProblemException decided(ElectionCalendar calendar) {
        var appeal = calendar.entry(CalendarKey.APPEAL).until();
        return ProblemException.notNow(
                "Kieswet I 4",
                "Over deze lijst is beslist",
                Possible.never("Tegen dat besluit staat tot en met " + DutchDate.of(appeal.toLocalDate())
                        + " beroep open bij de Afdeling bestuursrechtspraak (Kieswet I 7)"));
    }

    /** It was handed in. */
    static ProblemException submitted() {
        return ProblemException.notNow(
                SUBMISSION,
                "Deze lijst is ingeleverd",
                Possible.never("Wat bij het onderzoek als verzuim wordt gemeld, kan in de hersteltermijn nog worden"
                        + " hersteld (Kieswet I 2)"));
    }

    /** It was not handed in. */
    static ProblemException notSubmitted(ElectionCalendar calendar) {
        var submission = calendar.entry(CalendarKey.SUBMISSION);
        return ProblemException.notNow(
                SUBMISSION,
                "Deze lijst is niet ingeleverd",
                Possible.after(
                        "De lijst wordt eerst op de dag van de kandidaatstelling ingeleverd (check-ins)",
                        submission.from().orElse(submission.until())));
    }

    /** Papers that came too late are not the list that was handed in. */
    static ProblemException anotherList() {
        return ProblemException.notNow(
                SUBMISSION,
                "Deze lijst is ingeleverd of er is al over beslist",
                Possible.after("Voer de te late stukken eerst in als een nieuwe lijst"));
    }
}
