package nl.zetel.server.result.application;

import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.result.domain.ElectionResult;

/** Refusals of steps with a result that come before or after their turn: each is said here alone. */
final class ResultOrder {

    private ResultOrder() {}

    /** A lot has to be drawn first. */
    static ProblemException lotFirst(String article) {
        return ProblemException.notNow(
                article,
                "Over deze uitslag moet nog worden geloot",
                Possible.after("Loot eerst in de zitting en leg de loting vast (lots)"));
    }

    /** The result is established. */
    static ProblemException established(String article, ElectionResult result) {
        return ProblemException.notNow(
                article,
                "Deze uitslag is"
                        + result.establishment()
                                .map(how -> " op " + Possible.day(how.at()))
                                .orElse("")
                        + " vastgesteld",
                Possible.never(
                        "Een andere uitslag berekent u na een corrigendum (corrigenda) of een nieuwe telling (recounts)"));
    }

    /** A later calculation took its place. */
    static ProblemException superseded(String article) {
        return ProblemException.notNow(
                article,
                "Een latere berekening heeft deze uitslag vervangen",
                Possible.never("Lees de nieuwste uitslag (results) en ga daarmee verder"));
    }
}
