package nl.zetel.server.examination.application;

import java.util.List;
import java.util.stream.Collectors;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Refusals of what comes before or after its turn among examination, review and decision: each is said here alone. */
public final class ExaminationOrder {

    private ExaminationOrder() {}

    /** The lists have to be examined first. */
    public static ProblemException notExamined(String article, Election election) {
        return ProblemException.notNow(
                article,
                "De lijsten zijn nog niet onderzocht",
                Possible.after(
                        "Onderzoek eerst de lijsten (examinations)",
                        Deadlines.begin(election, CalendarKey.EXAMINATION)));
    }

    /** The committee has to decide on this list first. */
    public static ProblemException undecided(String article, Election election) {
        return undecided(article, "Over deze lijst is nog niet beslist", election);
    }

    /** The committee has to decide on every list first. */
    static ProblemException undecided(String article, long lists, Election election) {
        return undecided(
                article, "Over " + (lists == 1 ? "één lijst" : lists + " lijsten") + " is nog niet beslist", election);
    }

    private static ProblemException undecided(String article, String why, Election election) {
        return ProblemException.notNow(
                article,
                why,
                Possible.after(
                        "Een lid van het centraal stembureau legt eerst dat besluit vast (decisions)",
                        Deadlines.begin(election, CalendarKey.DECISION)));
    }

    /** The committee decided on this list already. */
    static ProblemException decided(ListExamination list) {
        return ProblemException.notNow(
                "Kieswet I 7(1)",
                "Over " + name(list) + " is"
                        + list.sessionDecision()
                                .map(decision -> " op " + Possible.day(decision.at()))
                                .orElse("")
                        + " beslist",
                Possible.never(
                        "Alleen een uitspraak in beroep verandert dat besluit; leg een beroep vast (appeals) zodra de"
                                + " Afdeling bestuursrechtspraak het meldt"));
    }

    /** @throws ProblemException that names the lists of which nobody reviewed every omission */
    static void requireReviewed(String article, List<Stored<ListExamination>> lists) {
        String open = lists.stream()
                .map(Stored::value)
                .filter(list -> !list.reviewed())
                .map(ExaminationOrder::name)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw notReviewed(article, "Nog niet elk voorgesteld verzuim is beoordeeld van " + open);
        }
    }

    /** Omissions have to be reviewed first. */
    static ProblemException notReviewed(String article, String why) {
        return ProblemException.notNow(
                article, why, Possible.after("Bevestig, wijzig of verwerp eerst elk voorgesteld verzuim (reviews)"));
    }

    /** The list in a sentence. */
    static String name(ListExamination list) {
        return list.designation().isBlank() ? "de lijst zonder aanduiding" : "de lijst \"" + list.designation() + "\"";
    }
}
