package nl.zetel.spi;

import java.util.List;
import nl.zetel.api.person.Person;

/** What a register answers for one number. */
public sealed interface RegisterAnswer {

    /**
     * Exactly one person has the number.
     *
     * @param person that person
     */
    record Found(Person person) implements RegisterAnswer {}

    /** Nobody has the number. */
    record NotFound() implements RegisterAnswer {}

    /**
     * More than one person has the number, an error in the register that a person has to look at.
     *
     * @param persons those persons
     */
    record NotUnique(List<Person> persons) implements RegisterAnswer {

        /** Copies the list. */
        public NotUnique {
            persons = List.copyOf(persons);
        }
    }
}
