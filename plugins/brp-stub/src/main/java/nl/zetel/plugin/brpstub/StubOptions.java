package nl.zetel.plugin.brpstub;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.Person;

/**
 * How a server is started.
 *
 * @param port port, 0 for any that is free
 * @param persons whom it knows
 * @param latency how long each answer takes
 * @param today the day that the register thinks it is
 * @param apiKey value that the header {@code X-API-KEY} must have
 * @param clientSecret if set, requests need a bearer token, which {@code /oauth/token} gives to who knows this
 */
public record StubOptions(
        int port,
        List<Person> persons,
        Duration latency,
        LocalDate today,
        Optional<String> apiKey,
        Optional<String> clientSecret) {

    /** Copies the list. */
    public StubOptions {
        persons = List.copyOf(persons);
    }

    /** The persons of Westerveld on any free port, at once and for everybody. */
    public static StubOptions westerveld() {
        return new StubOptions(
                0,
                PersonsFile.westerveld(),
                Duration.ZERO,
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                Optional.empty(),
                Optional.empty());
    }

    /** The same on that port. */
    public StubOptions onPort(int value) {
        return new StubOptions(value, persons, latency, today, apiKey, clientSecret);
    }

    /** The same with those persons. */
    public StubOptions withPersons(List<Person> value) {
        return new StubOptions(port, value, latency, today, apiKey, clientSecret);
    }

    /** The same with that latency. */
    public StubOptions withLatency(Duration value) {
        return new StubOptions(port, persons, value, today, apiKey, clientSecret);
    }

    /** The same on that day. */
    public StubOptions on(LocalDate value) {
        return new StubOptions(port, persons, latency, value, apiKey, clientSecret);
    }

    /** The same, for who has that key. */
    public StubOptions withApiKey(String value) {
        return new StubOptions(port, persons, latency, today, Optional.of(value), clientSecret);
    }

    /** The same, for who has a token got with that secret. */
    public StubOptions withClientSecret(String value) {
        return new StubOptions(port, persons, latency, today, apiKey, Optional.of(value));
    }
}
