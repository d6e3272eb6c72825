package nl.zetel.it;

import java.util.List;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.PersonsFile;

/** The fictitious persons whom the register of the tests knows. */
final class Residents {

    static final List<Person> PERSONS = PersonsFile.westerveld();

    private Residents() {}

    /** Some residents of age with whom nothing is the matter, from that place in the file. */
    static List<Person> of(int from, int number) {
        return PERSONS.stream()
                .filter(person -> person.birth().day() > 0 && person.birth().year() < 1998)
                .filter(person -> person.nationalities().size() == 1
                        && person.nationalities().get(0).isDutch())
                .filter(person -> person.death().isEmpty()
                        && person.suspension().isEmpty()
                        && person.exclusion().isEmpty()
                        && person.partners().isEmpty()
                        && person.name().title().isEmpty()
                        && !person.birthUnderInvestigation())
                .filter(person -> person.residence().municipalityName().equals("Westerveld")
                        && person.residence().address().isPresent()
                        && person.residence().registeredSince().isPresent()
                        && person.residence().registeredSince().get().year() < 2017)
                .skip(from)
                .limit(number)
                .toList();
    }
}
