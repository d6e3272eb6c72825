package nl.zetel.server.election.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.law.calendar.Redivision;
import org.jspecify.annotations.Nullable;

/**
 * What a new election has of its own where it takes over the set-up of another one.
 *
 * @param documentId identifier in election documents
 * @param name name
 * @param electionYear year of a periodic election, in place of the day of nomination
 * @param nominationDay day of nomination
 * @param redivision the redivision that the council is elected for
 * @param seats number of seats; absent for those of the election that is copied
 * @param population inhabitants, in place of the seats
 * @param previous where the base for exemptions and numbering comes from
 */
public record ElectionCopy(
        String documentId,
        String name,
        @Nullable Integer electionYear,
        Optional<LocalDate> nominationDay,
        Optional<Redivision> redivision,
        @Nullable Integer seats,
        Optional<Population> population,
        Base previous) {

    /** Where the base for exemptions and numbering comes from. */
    public enum Base {
        /** There is none yet. */
        NONE,
        /** The same as that of the election that is copied. */
        SAME,
        /** The established result of the election that is copied. */
        RESULT
    }

    /** The draft of the new election: desk and municipality as they were; no dates, which belong to their election. */
    public ElectionDraft of(Election model, Optional<PreviousElection> base) {
        boolean sizeGiven = seats != null || population.isPresent();
        return new ElectionDraft(
                documentId,
                name,
                model.municipalityName(),
                sizeGiven ? seats : Integer.valueOf(model.seats()),
                population,
                Optional.empty(),
                electionYear,
                nominationDay,
                Optional.empty(),
                null,
                null,
                base,
                redivision,
                Optional.of(model.office()));
    }
}
