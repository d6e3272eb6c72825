package nl.zetel.server.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Who acts in this request or job. */
@RequestScoped
public class CurrentActor {

    private Actor actor =
            new Actor("", Set.of(), Optional.empty(), UUID.randomUUID().toString());

    /** Sets who acts; for the filter that reads the token, and for jobs. */
    public void set(Actor newActor) {
        this.actor = newActor;
    }

    /** Who acts. */
    public Actor get() {
        return actor;
    }

    /** Identifier of the user. */
    public String user() {
        return actor.user();
    }

    /** Identifier of the request. */
    public String requestId() {
        return actor.requestId();
    }

    /**
     * The municipality that the caller's token fixes.
     *
     * @throws ProblemException if the token names none
     */
    public MunicipalityCode municipality() {
        return actor.municipality()
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.MUNICIPALITY_MISSING,
                        "Vraag een token met de claim \"municipality\" (vier cijfers)"));
    }

    /**
     * Refuses what the same person already did as the first pair of eyes.
     *
     * @param first who did the first step
     * @throws ProblemException if that is the caller
     */
    public void requireOtherThan(String first) {
        if (actor.user().equals(first)) {
            throw ProblemException.of(
                    ProblemCode.FOUR_EYES, "De tweede controle doet iemand anders dan wie de eerste stap deed");
        }
    }
}
