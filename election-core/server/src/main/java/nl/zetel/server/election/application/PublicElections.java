package nl.zetel.server.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.persistence.ElectionStore;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/**
 * Elections for readers without a token. What is public is so of every municipality, so the identifier alone finds it; the
 * rest of the request then reads as nobody in particular, with the eyes of that municipality and without any role.
 */
@ApplicationScoped
@Transactional
public class PublicElections {

    @Inject
    ElectionStore store;

    @Inject
    CurrentActor current;

    /**
     * Opens an election to this request.
     *
     * @throws ProblemException if there is none
     */
    public Stored<Election> open(String electionId) {
        current.set(new Actor(
                "",
                Set.of(),
                Optional.of(store.owner(electionId).orElseThrow(() -> ProblemException.notFound("verkiezing"))),
                current.requestId()));
        return store.get(electionId);
    }
}
