package nl.zetel.plugin.haalcentraal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.PersonsFile;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/** The invented persons, and questions about them. */
final class Westerveld {

    static final Origin ORIGIN =
            new Origin("anna", "kandidaatstelling", "kandidaat-controleren", "0af7651916cd43dd8448eb211c80319c");
    static final List<Person> PERSONS = PersonsFile.westerveld();

    private Westerveld() {}

    static Bsn bsn(Predicate<Person> predicate) {
        return PERSONS.stream()
                .filter(predicate)
                .findFirst()
                .flatMap(Person::bsn)
                .orElseThrow();
    }

    /** Different numbers of persons in the order of the file. */
    static Set<Bsn> numbers(int count) {
        return PERSONS.stream()
                .map(person -> person.bsn().orElseThrow())
                .distinct()
                .limit(count)
                .collect(Collectors.toSet());
    }

    static Consultation candidates(Bsn... numbers) {
        return new Consultation(Arrays.stream(numbers).collect(Collectors.toSet()), Profile.CANDIDATE, ORIGIN);
    }

    static Person person(PopulationRegister register, Bsn bsn, Profile profile) throws RegisterException {
        Map<Bsn, RegisterAnswer> answers = register.consult(new Consultation(Set.of(bsn), profile, ORIGIN));
        return answers.values().stream()
                .map(RegisterAnswer.Found.class::cast)
                .findFirst()
                .orElseThrow()
                .person();
    }
}
