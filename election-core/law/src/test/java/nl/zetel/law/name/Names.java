package nl.zetel.law.name;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;

/** Invented persons and how they stand on lists. */
final class Names {

    static final NobleTitle BARON = new NobleTitle("B", "baron", NobleTitle.Kind.TITLE);
    static final NobleTitle JONKHEER = new NobleTitle("JH", "jonkheer", NobleTitle.Kind.PREDICATE);

    private Names() {}

    static PersonBuilder person(PersonName name) {
        return Person.named(name, PartialDate.parse("1980-06-15"))
                .gender(Gender.FEMALE)
                .residence(Residence.at(
                        new Address("Dorpsstraat", "1", "7981AB", "Diever", "NL"),
                        new MunicipalityCode("1701"),
                        "Westerveld",
                        PartialDate.parse("2010-01-01")));
    }

    /** Anna Berta van der Berg. */
    static PersonBuilder anna() {
        return person(PersonName.of("Anna Berta", "A.B.", "van der", "Berg"));
    }

    /** Anna Berta van der Berg with a partner called de Wit. */
    static PersonBuilder annaWithPartner() {
        return anna().partners(List.of(PersonName.of("Cor", "C.", "de", "Wit")));
    }

    static PersonName titled(NobleTitle title) {
        return new PersonName("Anna Berta", "A.B.", "van", "Voorbeeld", Optional.of(title));
    }

    static ListNotation listed(String initials, String prefix, String surname) {
        return new ListNotation(
                new CandidateName(initials, "", prefix, surname),
                "",
                Optional.of(PartialDate.parse("1980-06-15")),
                "Diever",
                "");
    }

    static ListNotation asAnna() {
        return listed("A.B.", "van der", "Berg");
    }

    static List<DifferenceKind> kinds(ListNotation notation, PersonBuilder person) {
        return NotationComparison.of(notation, person.build()).differences().stream()
                .map(Difference::kind)
                .toList();
    }
}
