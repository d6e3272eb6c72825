package nl.zetel.plugin.brpstub;

import static nl.zetel.plugin.brpstub.ApiValues.coded;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.Residence;

/** A whole person as the API would write it if every field were asked. */
final class ApiPerson {

    private final Person person;
    private final LocalDate today;
    private final JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();

    private ApiPerson(Person person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    static JsonObject of(Person person, LocalDate today) {
        ApiPerson writer = new ApiPerson(person, today);
        writer.identity();
        writer.residence();
        writer.status();
        return writer.json.build();
    }

    private void identity() {
        person.bsn().ifPresent(bsn -> json.add("burgerservicenummer", bsn.value()));
        json.add("naam", ApiName.ofPerson(person));
        json.add("geboorte", birth());
        json.add("geslacht", gender(person.gender()));
        age().ifPresent(age -> json.add("leeftijd", age));
        JsonArrayBuilder partners = Jsons.PROVIDER.createArrayBuilder();
        person.partners()
                .forEach(name ->
                        partners.add(Jsons.PROVIDER.createObjectBuilder().add("naam", ApiName.ofPartner(name))));
        json.add("partners", partners);
    }

    private JsonObject birth() {
        JsonObjectBuilder birth = Jsons.PROVIDER.createObjectBuilder().add("datum", ApiValues.date(person.birth()));
        if (person.birthUnderInvestigation()) {
            birth.add("inOnderzoek", Jsons.PROVIDER.createObjectBuilder().add("datum", true));
        }
        return birth.build();
    }

    private Optional<Integer> age() {
        return person.death().isPresent()
                ? Optional.empty()
                : person.birth().exact().map(day -> Period.between(day, today).getYears());
    }

    private static JsonObject gender(Gender gender) {
        return switch (gender) {
            case MALE -> coded("M", "man");
            case FEMALE -> coded("V", "vrouw");
            case UNKNOWN -> coded("O", "onbekend");
        };
    }

    private void residence() {
        Residence residence = person.residence();
        residence
                .municipality()
                .ifPresent(
                        code -> json.add("gemeenteVanInschrijving", coded(code.value(), residence.municipalityName())));
        residence.registeredSince().ifPresent(since -> json.add("datumInschrijvingInGemeente", ApiValues.date(since)));
        json.add("verblijfplaats", ApiResidence.of(residence));
        residence.address().ifPresent(address -> json.add("adressering", ApiResidence.lines(address)));
        if (residence.underInvestigation()) {
            json.add(
                    "inOnderzoek",
                    Jsons.PROVIDER
                            .createObjectBuilder()
                            .add("gemeenteVanInschrijving", true)
                            .add("datumInschrijvingInGemeente", true));
        }
    }

    private void status() {
        json.add("nationaliteiten", ApiStatus.nationalities(person.nationalities()));
        person.residenceTitle()
                .flatMap(title -> ApiStatus.residenceTitle(title, today))
                .ifPresent(title -> json.add("verblijfstitel", title));
        person.settlement().ifPresent(settlement -> json.add("immigratie", ApiStatus.settlement(settlement)));
        person.exclusion()
                .flatMap(exclusion -> ApiStatus.exclusion(exclusion, today))
                .ifPresent(exclusion -> json.add("uitsluitingKiesrecht", exclusion));
        person.death()
                .ifPresent(death -> json.add(
                        "overlijden", Jsons.PROVIDER.createObjectBuilder().add("datum", ApiValues.date(death))));
        person.suspension()
                .ifPresent(suspension -> json.add("opschortingBijhouding", ApiStatus.suspension(suspension)));
        if (person.secret()) {
            json.add("geheimhoudingPersoonsgegevens", true);
        }
    }
}
