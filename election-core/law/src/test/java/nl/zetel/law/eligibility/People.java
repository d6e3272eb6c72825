package nl.zetel.law.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;

/** Invented persons and the days of the election of 2018: nomination 5 February, election 21 March. */
final class People {

    static final MunicipalityCode HERE = new MunicipalityCode("1701");
    static final MunicipalityCode ELSEWHERE = new MunicipalityCode("0599");
    static final LocalDate NOMINATION = LocalDate.of(2018, 2, 5);
    static final LocalDate ELECTION = LocalDate.of(2018, 3, 21);
    static final Address ADDRESS = new Address("Dorpsstraat", "1", "7981AB", "Diever", "NL");

    private People() {}

    /** Dutch, born in 1980, in the municipality since 2010. */
    static PersonBuilder resident() {
        return born("1980-06-15");
    }

    static PersonBuilder born(String date) {
        return Person.named(PersonName.of("Anna", "A.", "", "Voorbeeld"), PartialDate.parse(date))
                .nationalities(List.of(Nationality.of(Nationality.DUTCH)))
                .residence(livingIn(HERE, "2010-01-01"));
    }

    /** From outside the Union, with a permanent title since 2010 and settled in 2008. */
    static PersonBuilder foreigner() {
        return resident()
                .nationalities(List.of(Nationality.of("0339")))
                .residenceTitle(title("25", "2010-01-01"))
                .settlement(settled("2008-01-01"));
    }

    static Residence livingIn(MunicipalityCode municipality, String since) {
        return Residence.at(ADDRESS, municipality, "", PartialDate.parse(since));
    }

    static Residence residence(Residence.Kind kind, MunicipalityCode municipality, String since) {
        return new Residence(
                kind,
                Optional.of(municipality),
                "",
                Optional.of(PartialDate.parse(since)),
                Optional.empty(),
                false,
                false);
    }

    static ResidenceTitle title(String code, String since) {
        return new ResidenceTitle(code, PartialDate.parse(since), Optional.empty(), false);
    }

    static ResidenceTitle title(String code, String since, String until) {
        return new ResidenceTitle(code, PartialDate.parse(since), Optional.of(PartialDate.parse(until)), false);
    }

    static Settlement settled(String since) {
        return new Settlement(PartialDate.parse(since), false);
    }

    static Exclusion excludedUntil(String day) {
        return new Exclusion(Optional.of(PartialDate.parse(day)));
    }

    static Assessment assess(PersonBuilder person) {
        return VoterEligibility.assess(person.build(), HERE, NOMINATION, ELECTION);
    }

    static List<ReasonCode> obstacles(PersonBuilder person) {
        return assess(person).reasons().stream().map(Reason::code).toList();
    }
}
