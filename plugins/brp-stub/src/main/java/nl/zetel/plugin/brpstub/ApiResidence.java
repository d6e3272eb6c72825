package nl.zetel.plugin.brpstub;

import static nl.zetel.plugin.brpstub.ApiValues.addText;
import static nl.zetel.plugin.brpstub.ApiValues.coded;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Residence;

/** Residences and addresses as the API writes them. */
final class ApiResidence {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("([0-9]{1,5})([a-zA-Z])?(?:-([a-zA-Z0-9 ]{1,4}))?");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ApiResidence() {}

    static JsonObject of(Residence residence) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder().add("type", type(residence.kind()));
        switch (residence.kind()) {
            case ADDRESS -> inland(json, residence, coded("W", "woonadres"));
            case MAILING_ADDRESS -> inland(json, residence, coded("B", "briefadres"));
            case LOCATION -> location(json, residence);
            case ABROAD -> residence.address().ifPresent(a -> json.add("verblijfadres", abroad(a)));
            case UNKNOWN -> {}
        }
        if (residence.notAtAddress()) {
            json.add("indicatieVastgesteldVerblijftNietOpAdres", true);
        }
        if (residence.underInvestigation()) {
            json.add(
                    "inOnderzoek",
                    Jsons.PROVIDER.createObjectBuilder().add("type", true).add("functieAdres", true));
        }
        return json.build();
    }

    /** The two lines of a Dutch address, or those of a foreign one. */
    static JsonObject lines(Address address) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        addText(json, "adresregel1", (address.street() + " " + address.houseNumber()).strip());
        String code = address.postalCode();
        String spaced = code.length() == 6 ? code.substring(0, 4) + " " + code.substring(4) + "  " : "";
        addText(json, "adresregel2", spaced + address.locality().toUpperCase(DUTCH));
        return json.build();
    }

    private static String type(Residence.Kind kind) {
        return switch (kind) {
            case ADDRESS, MAILING_ADDRESS -> "Adres";
            case LOCATION -> "Locatie";
            case ABROAD -> "VerblijfplaatsBuitenland";
            case UNKNOWN -> "VerblijfplaatsOnbekend";
        };
    }

    private static void inland(JsonObjectBuilder json, Residence residence, JsonObject function) {
        json.add("functieAdres", function);
        residence.registeredSince().ifPresent(since -> json.add("datumVan", ApiValues.date(since)));
        residence.address().ifPresent(address -> json.add("verblijfadres", street(address)));
    }

    private static void location(JsonObjectBuilder json, Residence residence) {
        json.add("functieAdres", coded("W", "woonadres"));
        residence
                .address()
                .ifPresent(address -> json.add(
                        "verblijfadres",
                        Jsons.PROVIDER.createObjectBuilder().add("locatiebeschrijving", address.street())));
    }

    private static JsonObject street(Address address) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        addText(json, "officieleStraatnaam", address.street());
        addText(
                json,
                "korteStraatnaam",
                address.street().substring(0, Math.min(24, address.street().length())));
        Matcher number = HOUSE_NUMBER.matcher(address.houseNumber());
        if (number.matches()) {
            json.add("huisnummer", Integer.parseInt(number.group(1)));
            addText(json, "huisletter", number.group(2) == null ? "" : number.group(2));
            addText(json, "huisnummertoevoeging", number.group(3) == null ? "" : number.group(3));
        }
        addText(json, "postcode", address.postalCode());
        addText(json, "woonplaats", address.locality());
        return json.build();
    }

    private static JsonObject abroad(Address address) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        addText(json, "regel1", (address.street() + " " + address.houseNumber()).strip());
        addText(json, "regel2", address.locality());
        String country = new Locale("", address.country()).getDisplayCountry(DUTCH);
        json.add("land", Jsons.PROVIDER.createObjectBuilder().add("omschrijving", country));
        return json.build();
    }
}
