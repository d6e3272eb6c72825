package nl.zetel.spi;

import java.util.Map;
import java.util.Set;
import nl.zetel.api.Bsn;

/**
 * A question to a population register.
 *
 * @param numbers whom it is about; at least one, at most the register's batch size
 * @param profile which data are needed
 * @param origin who asks, and why
 * @param confirmations what clerks looked up elsewhere, by number; empty unless the register
 *     {@link PopulationRegister#needsConfirmations() needs confirmations}
 */
public record Consultation(Set<Bsn> numbers, Profile profile, Origin origin, Map<Bsn, Confirmation> confirmations) {

    /**
     * Checks what it is given.
     *
     * @param numbers whom it is about; at least one, at most the register's batch size
     * @param profile which data are needed
     * @param origin who asks, and why
     * @param confirmations what clerks looked up elsewhere, by number; empty unless the register {@link
     *     PopulationRegister#needsConfirmations() needs confirmations}
     * @throws IllegalArgumentException if nobody is asked for
     */
    public Consultation {
        numbers = Set.copyOf(numbers);
        confirmations = Map.copyOf(confirmations);
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("A consultation asks for at least one person");
        }
    }

    /**
     * A question without confirmations.
     *
     * @param numbers whom it is about; at least one, at most the register's batch size
     * @param profile which data are needed
     * @param origin who asks, and why
     */
    public Consultation(Set<Bsn> numbers, Profile profile, Origin origin) {
        this(numbers, profile, origin, Map.of());
    }

    /** Which data a use case needs; a register delivers no more than that. */
    public enum Profile {
        /** Whether somebody may vote: supporters and list submitters. */
        VOTER,
        /** Name, birth, residence and what bears on eligibility: candidates. */
        CANDIDATE,
        /** Name and postal address: letters. */
        ADDRESS
    }

    /**
     * Who asks and why; goes into headers and processing logs.
     *
     * @param user who asks, an identifier of the municipality's staff
     * @param purpose purpose of processing ("doelbinding")
     * @param action action within the purpose, such as {@code kandidaat-controleren}
     * @param traceId trace of the request, 32 hexadecimal digits
     */
    public record Origin(String user, String purpose, String action, String traceId) {}
}
