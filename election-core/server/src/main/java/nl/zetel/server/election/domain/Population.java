package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.council.CouncilSizeDecision;
import nl.zetel.law.council.CouncilSizeDecision.LaterPopulation;

/**
 * The inhabitants of a municipality, by which its council has its size (Gemeentewet 8).
 *
 * @param inhabitants inhabitants on the day that the act names
 * @param later a number of a later day, which was established at the council's request; empty most often
 */
public record Population(long inhabitants, Optional<LaterPopulation> later) {

    /** The size of the council that follows. @throws nl.zetel.law.RefusalException if the numbers cannot be */
    public CouncilSizeDecision decision(
            LocalDate nominationDay, LocalDate electionDay, Optional<Redivision> redivision) {
        return redivision.isPresent()
                ? CouncilSizeDecision.ofRedivision(electionDay, inhabitants)
                : CouncilSizeDecision.of(nominationDay, inhabitants, later);
    }
}
