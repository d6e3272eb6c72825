package nl.zetel.server.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.zetel.server.result.domain.EstablishedResult;

/** Results of elections (Kieswet P). */
@ApplicationScoped
public class Results {

    /** The result that was established last; empty until the committee has done so. */
    public Optional<EstablishedResult> established(String electionId) {
        return Optional.empty();
    }
}
