package nl.zetel.plugin.haalcentraal;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.PopulationRegister;

/** A thousand invented persons, twenty lists of fifty candidates, in a register that takes 50 ms for each answer. */
final class Thousand {

    static final int PERSONS = 1000;
    static final Duration LATENCY = Duration.ofMillis(50);

    private Thousand() {}

    static PopulationRegister register(URI address) throws Exception {
        return new TestContext(address)
                .set("parallel", "2")
                .set("attempts", "1")
                .start();
    }

    static StubOptions options() {
        List<Person> persons = numbers().stream().map(Thousand::person).toList();
        return StubOptions.westerveld().withPersons(persons).withLatency(LATENCY);
    }

    private static Person person(Bsn bsn) {
        Person model = Westerveld.PERSONS.get(0);
        return Person.named(model.name(), model.birth())
                .bsn(bsn)
                .nationalities(model.nationalities())
                .residence(model.residence())
                .build();
    }

    static List<Bsn> numbers() {
        List<Bsn> numbers = new ArrayList<>();
        for (int candidate = 999_910_000; numbers.size() < PERSONS; candidate++) {
            Optional<Bsn> bsn = Bsn.parse(Integer.toString(candidate));
            bsn.ifPresent(numbers::add);
        }
        return numbers;
    }
}
