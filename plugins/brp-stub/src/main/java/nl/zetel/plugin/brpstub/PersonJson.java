package nl.zetel.plugin.brpstub;

import static nl.zetel.plugin.brpstub.Jsons.object;
import static nl.zetel.plugin.brpstub.Jsons.objects;
import static nl.zetel.plugin.brpstub.Jsons.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonBuilder;
import nl.zetel.api.person.PersonName;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;

/** Reads one person of a {@link PersonsFile}. */
final class PersonJson {

    private PersonJson() {}

    static Person person(JsonObject json) {
        PersonBuilder builder = Person.named(
                        name(json), PartialDate.parse(text(json, "birth").orElseThrow()))
                .gender(text(json, "gender").map(Gender::valueOf).orElse(Gender.UNKNOWN))
                .nameUsage(text(json, "nameUsage").map(NameUsage::valueOf).orElse(NameUsage.OWN))
                .partners(
                        objects(json, "partners").stream().map(PersonJson::name).toList())
                .nationalities(nationalities(json))
                .residence(residence(json))
                .secret(json.getBoolean("secret", false))
                .birthUnderInvestigation(json.getBoolean("birthUnderInvestigation", false));
        text(json, "bsn").map(Bsn::new).ifPresent(builder::bsn);
        date(json, "death").ifPresent(builder::death);
        object(json, "residenceTitle").map(PersonJson::residenceTitle).ifPresent(builder::residenceTitle);
        object(json, "settlement").map(PersonJson::settlement).ifPresent(builder::settlement);
        object(json, "exclusion").map(e -> new Exclusion(date(e, "until"))).ifPresent(builder::exclusion);
        object(json, "suspension").map(PersonJson::suspension).ifPresent(builder::suspension);
        return builder.build();
    }

    private static PersonName name(JsonObject json) {
        return new PersonName(
                text(json, "givenNames").orElse(""),
                text(json, "initials").orElse(""),
                text(json, "prefix").orElse(""),
                text(json, "surname").orElseThrow(),
                object(json, "title").map(PersonJson::title));
    }

    private static NobleTitle title(JsonObject json) {
        return new NobleTitle(
                json.getString("code"), json.getString("text"), NobleTitle.Kind.valueOf(json.getString("kind")));
    }

    private static List<Nationality> nationalities(JsonObject json) {
        return Jsons.value(json, "nationalities")
                .map(array -> array.asJsonArray().getValuesAs(JsonString::getString))
                .orElse(List.of())
                .stream()
                .map(PersonJson::nationality)
                .toList();
    }

    private static Nationality nationality(String text) {
        return Arrays.stream(Nationality.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .map(Nationality::of)
                .orElseGet(() -> Nationality.of(text));
    }

    private static Residence residence(JsonObject json) {
        return new Residence(
                text(json, "residenceKind").map(Residence.Kind::valueOf).orElse(Residence.Kind.ADDRESS),
                text(json, "municipality").map(MunicipalityCode::new),
                text(json, "municipalityName").orElse(""),
                date(json, "registeredSince"),
                object(json, "address").map(PersonJson::address),
                json.getBoolean("notAtAddress", false),
                json.getBoolean("residenceUnderInvestigation", false));
    }

    private static Address address(JsonObject json) {
        return new Address(
                text(json, "street").orElse(""),
                text(json, "houseNumber").orElse(""),
                text(json, "postalCode").orElse(""),
                text(json, "locality").orElse(""),
                text(json, "country").orElse("NL"));
    }

    private static ResidenceTitle residenceTitle(JsonObject json) {
        return new ResidenceTitle(
                json.getString("code"), date(json, "since").orElseThrow(), date(json, "until"), false);
    }

    private static Settlement settlement(JsonObject json) {
        return new Settlement(date(json, "since").orElseThrow(), json.getBoolean("fromCaribbeanNetherlands", false));
    }

    private static Suspension suspension(JsonObject json) {
        return new Suspension(
                Suspension.Reason.valueOf(json.getString("reason")),
                date(json, "since").orElseThrow());
    }

    private static Optional<PartialDate> date(JsonObject json, String name) {
        return text(json, name).map(PartialDate::parse);
    }
}
