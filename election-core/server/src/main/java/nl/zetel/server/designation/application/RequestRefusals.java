package nl.zetel.server.designation.application;

import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Why something cannot be done with a request to register a designation now, and when it can be. */
final class RequestRefusals {

    private static final String REQUEST = "Kieswet G 3";

    private RequestRefusals() {}

    /** There is nothing to complete: it is complete, completing does not help, or it is closed. */
    static ProblemException nothingMissing(DesignationCase request) {
        return switch (request.state()) {
            case COMPLETE ->
                ProblemException.notNow(
                        "Awb 4:5",
                        "Aan dit verzoek ontbreekt niets dat kan worden aangevuld",
                        Possible.never("Het centraal stembureau kan erop beslissen (decisions)"));
            case NOT_ADMISSIBLE ->
                ProblemException.notNow(
                        "Awb 4:5",
                        "Dit verzoek komt niet van een vereniging met volledige rechtsbevoegdheid, en dat is niet aan"
                                + " te vullen",
                        Possible.never("Het centraal stembureau beslist erop (decisions)"));
            case PUT_ASIDE, ACCEPTED, REFUSED -> closed(request);
            case INCOMPLETE -> throw new IllegalArgumentException("Something is missing");
        };
    }

    /** It was decided on, or put aside for the next election. */
    static ProblemException closed(DesignationCase request) {
        return request.decision()
                .map(decision -> decided("Over dit verzoek", decision))
                .orElseGet(() -> ProblemException.notNow(
                        "Kieswet G 3(1)",
                        "Dit verzoek kwam te laat voor deze verkiezing en is aangehouden",
                        Possible.never("Het wordt bij de volgende verkiezing behandeld")));
    }

    private static ProblemException decided(String what, CommitteeDecision decision) {
        return ProblemException.notNow(
                REQUEST,
                what + " is op " + Possible.text(decision.decidedAt()) + " beslist",
                Possible.never("Alleen een uitspraak in beroep verandert die beslissing nog (Kieswet G 5)"));
    }

    /** It cannot be accepted as it is. */
    static ProblemException notAcceptable(DesignationCase request) {
        if (request.state() == RequestState.NOT_ADMISSIBLE) {
            return ProblemException.byLaw(
                    ProblemCode.REFUSED_BY_LAW,
                    "Kieswet G 3(1)",
                    "Dit verzoek komt niet van een vereniging met volledige rechtsbevoegdheid; het kan alleen worden"
                            + " geweigerd");
        }
        String until = request.history()
                .completionUntil()
                .map(day -> "; dat is gevraagd uiterlijk " + DutchDate.of(day))
                .orElse("; vraag daarom (completion-requests)");
        return ProblemException.notNow(
                "Kieswet G 3(3)",
                "Het verzoek is nog niet volledig" + until,
                Possible.after("De groepering vult het eerst aan"));
    }

    /** There is no decision that was not published yet. */
    static ProblemException nothingToPublish(DesignationCase request) {
        if (request.publishedOn().isPresent()) {
            return ProblemException.notNow(
                    "Deze beslissing is op "
                            + DutchDate.of(request.publishedOn().get()) + " bekendgemaakt",
                    Possible.never("Van die dag af loopt de termijn voor beroep (Kieswet G 5)"));
        }
        return request.state() == RequestState.PUT_ASIDE
                ? closed(request)
                : ProblemException.notNow(
                        "Op dit verzoek is nog niet beslist",
                        Possible.after("Het centraal stembureau beslist er eerst op (decisions)"));
    }

    /** No appeal is possible against a decision that nobody was told of. */
    static ProblemException notAppealable(DesignationCase request) {
        return ProblemException.notNow(
                "Kieswet G 5",
                "Beroep kan tegen een beslissing die is bekendgemaakt, en dat is hier niet gebeurd",
                Possible.after(
                        request.decision().isPresent()
                                ? "Maak de beslissing eerst bekend (publications)"
                                : "Het centraal stembureau beslist eerst op het verzoek en maakt dat bekend"));
    }
}
