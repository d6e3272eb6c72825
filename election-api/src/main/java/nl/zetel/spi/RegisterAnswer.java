package nl.zetel.spi;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.person.Person;

/** What a register answers for one number. */
public sealed interface RegisterAnswer {

    /** {@return where the answer comes from; empty if the register was asked at that moment} */
    Optional<Provenance> provenance();

    /**
     * Exactly one person has the number.
     *
     * @param person that person
     * @param provenance where the answer comes from
     */
    record Found(Person person, Optional<Provenance> provenance) implements RegisterAnswer {

        /**
         * An answer of the register itself.
         *
         * @param person that person
         */
        public Found(Person person) {
            this(person, Optional.empty());
        }
    }

    /**
     * Nobody has the number.
     *
     * @param provenance where the answer comes from
     */
    record NotFound(Optional<Provenance> provenance) implements RegisterAnswer {

        /** An answer of the register itself. */
        public NotFound() {
            this(Optional.empty());
        }
    }

    /**
     * More than one person has the number, an error in the register that a person has to look at.
     *
     * @param persons those persons
     * @param provenance where the answer comes from
     */
    record NotUnique(List<Person> persons, Optional<Provenance> provenance) implements RegisterAnswer {

        /**
         * Copies the list.
         *
         * @param persons those persons
         * @param provenance where the answer comes from
         */
        public NotUnique {
            persons = List.copyOf(persons);
        }

        /**
         * An answer of the register itself.
         *
         * @param persons those persons
         */
        public NotUnique(List<Person> persons) {
            this(persons, Optional.empty());
        }
    }
}
