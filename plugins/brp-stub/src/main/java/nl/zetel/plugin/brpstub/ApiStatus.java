package nl.zetel.plugin.brpstub;

import static nl.zetel.plugin.brpstub.ApiValues.coded;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;

/** Nationality, right of residence, exclusion and suspension as the API writes them. */
final class ApiStatus {

    private static final Map<String, String> NATIONALITIES = Map.of(
            "0001", "Nederlandse",
            "0055", "Burger van de Bondsrepubliek Duitsland",
            "0072", "Poolse",
            "0263", "Surinaamse",
            "0336", "Syrische",
            "0339", "Turkse",
            "0437", "Amerikaans onderdaan");

    private ApiStatus() {}

    static JsonArray nationalities(List<Nationality> nationalities) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        nationalities.forEach(nationality -> array.add(nationality(nationality)));
        return array.build();
    }

    private static JsonObject nationality(Nationality nationality) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder().add("type", type(nationality.kind()));
        nationality
                .code()
                .ifPresent(code -> json.add("nationaliteit", coded(code, NATIONALITIES.getOrDefault(code, ""))));
        if (nationality.underInvestigation()) {
            json.add(
                    "inOnderzoek",
                    Jsons.PROVIDER.createObjectBuilder().add("type", true).add("nationaliteit", true));
        }
        return json.build();
    }

    private static String type(Nationality.Kind kind) {
        return switch (kind) {
            case NATIONALITY -> "Nationaliteit";
            case STATELESS -> "Staatloos";
            case TREATED_AS_DUTCH -> "BehandeldAlsNederlander";
            case ESTABLISHED_NOT_DUTCH -> "VastgesteldNietNederlander";
            case UNKNOWN -> "NationaliteitOnbekend";
        };
    }

    /** Not delivered once it has ended, nor with the code for "none (any more)". */
    static Optional<JsonObject> residenceTitle(ResidenceTitle title, LocalDate today) {
        if (title.code().equals("98") || !endsAfter(title.until(), today)) {
            return Optional.empty();
        }
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("aanduiding", coded(title.code(), ""))
                .add("datumIngang", ApiValues.date(title.since()));
        title.until().ifPresent(until -> json.add("datumEinde", ApiValues.date(until)));
        return Optional.of(json.build());
    }

    static JsonObject settlement(Settlement settlement) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("datumVestigingInNederland", ApiValues.date(settlement.since()))
                .add("indicatieVestigingVanuitBuitenland", true);
        if (settlement.fromCaribbeanNetherlands()) {
            json.add(
                    "landVanwaarIngeschreven",
                    Jsons.PROVIDER.createObjectBuilder().add("omschrijving", "Bonaire"));
        }
        return json.build();
    }

    /** Delivered while the end is open, unknown or still to come. */
    static Optional<JsonObject> exclusion(Exclusion exclusion, LocalDate today) {
        if (!endsAfter(exclusion.until(), today)) {
            return Optional.empty();
        }
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder().add("uitgeslotenVanKiesrecht", true);
        exclusion.until().ifPresent(until -> json.add("einddatum", ApiValues.date(until)));
        return Optional.of(json.build());
    }

    static JsonObject suspension(Suspension suspension) {
        JsonObject reason = switch (suspension.reason()) {
            case DEATH -> coded("O", "overlijden");
            case EMIGRATION -> coded("E", "emigratie");
            case MINISTERIAL_DECISION -> coded("M", "ministerieel besluit");
            case NON_RESIDENT -> coded("R", "pl is aangelegd in de rni");
            case UNKNOWN -> coded(".", "onbekend");
        };
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("reden", reason)
                .add("datum", ApiValues.date(suspension.since()))
                .build();
    }

    private static boolean endsAfter(Optional<PartialDate> end, LocalDate today) {
        return end.flatMap(PartialDate::latest).map(last -> last.isAfter(today)).orElse(true);
    }
}
