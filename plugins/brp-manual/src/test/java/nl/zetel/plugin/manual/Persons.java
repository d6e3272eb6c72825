package nl.zetel.plugin.manual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.PersonName;

/** Invented persons. */
final class Persons {

    static final Bsn FIRST = new Bsn("999990019");
    static final Bsn SECOND = new Bsn("999990020");
    static final Instant NOW = Instant.parse("2018-02-05T08:00:00Z");
    static final Instant LOOKED_UP = Instant.parse("2018-02-05T07:30:00Z");

    private Persons() {}

    static Person person(Bsn number) {
        return Person.named(PersonName.of("Anna", "A.", "de", "Vries"), PartialDate.of(LocalDate.of(1970, 5, 1)))
                .bsn(number)
                .nationalities(java.util.List.of(Nationality.of(Nationality.DUTCH)))
                .notDelivered(Set.of(PersonAspect.PARTNERS))
                .build();
    }
}
