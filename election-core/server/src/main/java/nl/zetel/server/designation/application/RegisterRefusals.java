package nl.zetel.server.designation.application;

import java.time.LocalDate;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.designation.domain.Appeal;
import nl.zetel.server.designation.domain.Combination;
import nl.zetel.server.designation.domain.Deletion;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.Exclusion;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Why something cannot be done with a designation in the register now, and when it can be. */
final class RegisterRefusals {

    private static final String EXCLUSION = "Kieswet G 4(2)";
    private static final String DELETION = "Kieswet G 3(7)";
    private static final String APPEAL = "Kieswet G 5";
    private static final String ONLY_A_JUDGMENT = "Alleen een uitspraak in beroep verandert dat nog (Kieswet G 5)";

    private RegisterRefusals() {}

    /** It does not stand in the register on that day. */
    static ProblemException notRegistered(Designation designation, LocalDate today) {
        if (today.isBefore(designation.registeredOn())) {
            return ProblemException.notNow(
                    "Deze aanduiding staat pas later in het register",
                    Possible.after("Wacht op die dag", Amsterdam.startOf(designation.registeredOn())));
        }
        return ProblemException.notNow(
                DELETION,
                "Deze aanduiding staat niet meer in het register"
                        + designation
                                .history()
                                .endedOn()
                                .map(day -> "; zij stond erin tot " + DutchDate.of(day))
                                .orElse(""),
                Possible.never("De groepering kan opnieuw om registratie verzoeken (Kieswet G 3)"));
    }

    /** It cannot stand above a list of this council. */
    static ProblemException notCounting(Designation designation, LocalDate today) {
        return designation.registered(today)
                ? ProblemException.notNow(
                        EXCLUSION,
                        excluded(designation.history().exclusion().orElseThrow()),
                        Possible.never("Kies een aanduiding die hier wel geldt, of geen aanduiding (blanco lijst)"))
                : notRegistered(designation, today);
    }

    /** Only what comes from the register of the Tweede Kamer or the province can be left out here. */
    static ProblemException ofThisCouncil() {
        return ProblemException.byLaw(
                ProblemCode.REFUSED_BY_LAW,
                EXCLUSION,
                "Dit kan alleen over een landelijk of provinciaal geregistreerde aanduiding; een aanduiding uit het eigen"
                        + " register kan worden geschrapt (deletions)");
    }

    /** Only what this committee registered can be struck by it. */
    static ProblemException ofAnotherRegister() {
        return ProblemException.byLaw(
                ProblemCode.REFUSED_BY_LAW,
                DELETION,
                "Schrappen kan alleen uit het eigen register; over een landelijk of provinciaal geregistreerde aanduiding"
                        + " kan worden beslist dat zij hier niet geldt (exclusions)");
    }

    /** It was decided before that it does not count here. */
    static ProblemException excludedAlready(Exclusion exclusion) {
        return ProblemException.notNow(EXCLUSION, excluded(exclusion), Possible.never(ONLY_A_JUDGMENT));
    }

    private static String excluded(Exclusion exclusion) {
        return "Het centraal stembureau besloot op " + DutchDate.of(exclusion.on())
                + " dat deze aanduiding hier niet geldt";
    }

    /** The term to decide that it does not count here is over. */
    static ProblemException tooLateToExclude(LocalDate until) {
        return ProblemException.notNow(
                "Kieswet G 4(3)",
                "De termijn om te beslissen dat deze aanduiding hier niet geldt, is voorbij",
                Possible.until(
                        until,
                        "De aanduiding geldt nu ook voor deze verkiezing; boven een lijst kan zij nog worden afgekeurd bij"
                                + " het besluit over de lijst (Kieswet I 5)"));
    }

    /** Nobody proposed to strike it. */
    static ProblemException noProposal() {
        return ProblemException.notNow(
                DELETION,
                "Er is geen voorstel om deze aanduiding te schrappen",
                Possible.after("Iemand anders stelt de schrapping eerst voor (deletions)"));
    }

    /** There is no deletion that was not published yet. */
    static ProblemException noDeletionToPublish(Designation designation) {
        return designation
                .history()
                .deletion()
                .flatMap(Deletion::publishedOn)
                .map(day -> ProblemException.notNow(
                        DELETION,
                        "Deze schrapping is op " + DutchDate.of(day) + " bekendgemaakt",
                        Possible.never("Van die dag af loopt de termijn voor beroep (Kieswet G 5)")))
                .orElseGet(() -> ProblemException.notNow(
                        DELETION,
                        "Deze aanduiding is niet geschrapt, dus valt er niets bekend te maken",
                        Possible.after("Het centraal stembureau besluit eerst tot schrapping (deletion-decisions)")));
    }

    /** No appeal is possible against what was not decided, or what nobody was told of. */
    static ProblemException notAppealable(Appeal.Against against) {
        return ProblemException.notNow(
                APPEAL,
                "Er is geen bekendgemaakte beslissing waartegen dit beroep is",
                Possible.after(
                        switch (against) {
                            case DELETION -> "Maak de schrapping eerst bekend (deletion-publications)";
                            case EXCLUSION ->
                                "Het centraal stembureau beslist eerst dat deze aanduiding hier niet geldt (exclusions)";
                            case DECISION ->
                                "Leg beroep tegen een beslissing op een verzoek vast bij dat verzoek (designation-requests)";
                        }));
    }

    /** The court has not judged the appeal before. */
    static ProblemException appealPending(Appeal pending) {
        return ProblemException.notNow(
                APPEAL,
                "Er loopt al een beroep, ingesteld op " + DutchDate.of(pending.lodgedOn()),
                Possible.after("Leg eerst de uitspraak op dat beroep vast (judgments)"));
    }

    /** There is nothing that a judgment could follow on. */
    static ProblemException noAppealPending() {
        return ProblemException.notNow(
                APPEAL,
                "Er loopt geen beroep waarop een uitspraak kan volgen",
                Possible.after("Leg eerst vast dat beroep is ingesteld (appeals)"));
    }

    /** A combined designation was decided on. */
    static ProblemException combinationDecided(Combination combination) {
        return ProblemException.notNow(
                "Over deze samengevoegde aanduiding is op "
                        + Possible.text(combination.decision().orElseThrow().decidedAt()) + " beslist",
                Possible.never("Moet het anders, voer de samengevoegde aanduiding dan opnieuw in"));
    }

    /** A combined designation cannot stand above a list. */
    static ProblemException notAccepted(Combination combination) {
        return combination
                .decision()
                .map(decision -> ProblemException.notNow(
                        "Kieswet H 3(3)",
                        "Het centraal stembureau weigerde deze samengevoegde aanduiding op "
                                + Possible.text(decision.decidedAt()),
                        Possible.never("Kies een andere aanduiding, of voer een andere samengevoegde aanduiding in")))
                .orElseGet(() -> ProblemException.notNow(
                        "Kieswet H 3(3)",
                        "Over deze samengevoegde aanduiding heeft het centraal stembureau niet beslist",
                        Possible.after("Het centraal stembureau beslist er eerst over (decisions)")));
    }
}
