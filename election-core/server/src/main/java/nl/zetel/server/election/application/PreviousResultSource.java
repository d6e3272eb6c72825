package nl.zetel.server.election.application;

import java.util.Optional;
import nl.zetel.server.election.domain.PreviousElection;

/** Knows the established result of an election as the base of the next one. */
public interface PreviousResultSource {

    /** The result; empty as long as none is established. */
    Optional<PreviousElection> of(String electionId);
}
