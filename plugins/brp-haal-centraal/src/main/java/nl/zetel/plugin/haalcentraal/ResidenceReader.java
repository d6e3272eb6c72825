package nl.zetel.plugin.haalcentraal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Residence;

/** Reads where a person lives. */
final class ResidenceReader {

    private ResidenceReader() {}

    static Residence residence(Node person) {
        Node place = person.group("verblijfplaats");
        return new Residence(
                kind(place),
                municipality(person),
                person.group("gemeenteVanInschrijving").textOrBlank("omschrijving"),
                DateReader.date(person, "datumInschrijvingInGemeente"),
                address(place),
                place.isTrue("indicatieVastgesteldVerblijftNietOpAdres"),
                place.isUnderInvestigation()
                        || place.group("verblijfadres").isUnderInvestigation()
                        || person.isUnderInvestigation("gemeenteVanInschrijving", "datumInschrijvingInGemeente"));
    }

    private static Residence.Kind kind(Node place) {
        return switch (place.textOrBlank("type")) {
            case "Adres" ->
                place.group("functieAdres").textOrBlank("code").equals("B")
                        ? Residence.Kind.MAILING_ADDRESS
                        : Residence.Kind.ADDRESS;
            case "Locatie" -> Residence.Kind.LOCATION;
            case "VerblijfplaatsBuitenland" -> Residence.Kind.ABROAD;
            default -> Residence.Kind.UNKNOWN;
        };
    }

    private static Optional<MunicipalityCode> municipality(Node person) {
        return person.code("gemeenteVanInschrijving", 4)
                .filter(code -> code.matches("[0-9]{4}"))
                .map(MunicipalityCode::new);
    }

    private static Optional<Address> address(Node place) {
        return place.object("verblijfadres").map(address -> switch (place.textOrBlank("type")) {
            case "VerblijfplaatsBuitenland" -> abroad(address);
            case "Locatie" -> new Address(address.textOrBlank("locatiebeschrijving"), "", "", "", "NL");
            default -> inland(address);
        });
    }

    private static Address inland(Node address) {
        return new Address(
                address.text("officieleStraatnaam").orElseGet(() -> address.textOrBlank("korteStraatnaam")),
                houseNumber(address),
                address.textOrBlank("postcode").replace(" ", ""),
                address.textOrBlank("woonplaats"),
                "NL");
    }

    private static String houseNumber(Node address) {
        return address.textOrBlank("huisnummer")
                + address.textOrBlank("huisletter")
                + address.text("huisnummertoevoeging")
                        .map(addition -> "-" + addition)
                        .orElse("");
    }

    /** The lines of a foreign address have no fixed meaning: the first is the street, the others the place. */
    private static Address abroad(Node address) {
        String place = Stream.of("regel2", "regel3")
                .map(address::textOrBlank)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        String country = Countries.code(address.group("land").textOrBlank("omschrijving"));
        return new Address(address.textOrBlank("regel1"), "", "", place, country);
    }
}
