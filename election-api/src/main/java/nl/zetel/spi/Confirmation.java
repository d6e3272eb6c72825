package nl.zetel.spi;

import java.time.Instant;
import java.util.Optional;
import nl.zetel.api.person.Person;

/**
 * What a clerk looked up elsewhere and vouches for. Comes with a {@link Consultation}; only registers that
 * {@link PopulationRegister#needsConfirmations() need confirmations} read it.
 *
 * @param person what the clerk read; empty if the source knows nobody of that number. Aspects that were not looked up
 *     are named in {@link Person#notDelivered()}
 * @param source where the clerk looked, in words for people
 * @param at when the clerk looked
 * @param clerk who looked, an identifier of the municipality's staff
 */
public record Confirmation(Optional<Person> person, String source, Instant at, String clerk) {}
