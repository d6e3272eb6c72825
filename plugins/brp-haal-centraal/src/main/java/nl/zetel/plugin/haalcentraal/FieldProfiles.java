package nl.zetel.plugin.haalcentraal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.PluginException;

/** Which fields each profile asks for, and what it therefore does not get to know. */
final class FieldProfiles {

    private static final String NUMBER = "burgerservicenummer";
    private static final Pattern PATH = Pattern.compile("[a-zA-Z0-9._]{1,200}");
    /** The API delivers these unasked, and refuses to be asked for them. */
    private static final Pattern UNASKED = Pattern.compile("(?:.*\\.)?(?:geheimhoudingPersoonsgegevens|inOnderzoek"
            + "|opschortingBijhouding|rni|verificatie|indicatieVastgesteldVerblijftNietOpAdres)(?:\\..*)?");

    private static final String ELIGIBILITY = "geboorte.datum, nationaliteiten, verblijfstitel, "
            + "immigratie.datumVestigingInNederland, immigratie.landVanwaarIngeschreven, uitsluitingKiesrecht, "
            + "overlijden.datum, gemeenteVanInschrijving, datumInschrijvingInGemeente, verblijfplaats.functieAdres";
    private static final Map<Profile, String> DEFAULTS = Map.of(
            Profile.VOTER, "naam.voorletters, naam.voorvoegsel, naam.geslachtsnaam, " + ELIGIBILITY,
            Profile.CANDIDATE, "naam, geslacht, partners.naam, verblijfplaats.verblijfadres.woonplaats, " + ELIGIBILITY,
            Profile.ADDRESS, "naam, geslacht, verblijfplaats.functieAdres, verblijfplaats.verblijfadres");

    private final Map<Profile, List<String>> fields;

    private FieldProfiles(Map<Profile, List<String>> fields) {
        this.fields = fields;
    }

    static FieldProfiles read(PluginConfiguration configuration) throws PluginException {
        Map<Profile, List<String>> fields = new EnumMap<>(Profile.class);
        boolean inland = configuration.bool(Keys.INLAND_ONLY);
        for (Profile profile : Profile.values()) {
            String key = Keys.fields(profile);
            Optional<String> set = configuration.get(key).filter(text -> !text.isBlank());
            fields.put(profile, set.isPresent() ? checked(key, set.get()) : defaults(profile, inland));
        }
        return new FieldProfiles(fields);
    }

    /** Paths to ask for; the number is among them, since it alone pairs answers with questions. */
    List<String> fields(Profile profile) {
        return fields.getOrDefault(profile, List.of(NUMBER));
    }

    /** Aspects that the fields of a profile do not cover. */
    Set<PersonAspect> notAsked(Profile profile) {
        Set<PersonAspect> missing = EnumSet.allOf(PersonAspect.class);
        missing.removeIf(aspect -> fields(profile).stream().anyMatch(field -> covers(field, aspect)));
        return missing;
    }

    private static List<String> defaults(Profile profile, boolean inland) {
        return paths(DEFAULTS.getOrDefault(profile, "")).stream()
                .map(path -> inland ? path.replaceFirst("^verblijfplaats\\b", "verblijfplaatsBinnenland") : path)
                .toList();
    }

    private static List<String> checked(String key, String text) throws PluginException {
        List<String> paths = paths(text);
        for (String path : paths) {
            if (!PATH.matcher(path).matches() || UNASKED.matcher(path).matches()) {
                throw new PluginException(Text.FIELD_INVALID.of(key, path));
            }
        }
        return paths;
    }

    private static List<String> paths(String text) {
        Set<String> paths = new LinkedHashSet<>(List.of(NUMBER));
        Arrays.stream(text.split("[,\\s]+")).filter(path -> !path.isEmpty()).forEach(paths::add);
        return List.copyOf(paths);
    }

    private static boolean covers(String field, PersonAspect aspect) {
        return switch (aspect) {
            case NAME -> is(field, "naam", "naam.geslachtsnaam");
            case PARTNERS -> is(field, "partners", "partners.naam");
            case GENDER -> is(field, "geslacht");
            case BIRTH -> is(field, "geboorte", "geboorte.datum");
            case NATIONALITIES -> is(field, "nationaliteiten", "nationaliteiten.nationaliteit");
            case MUNICIPALITY -> is(field, "gemeenteVanInschrijving");
            case ADDRESS -> field.matches("verblijfplaats(?:Binnenland)?(?:\\..*)?");
            case RESIDENCE_TITLE -> is(field, "verblijfstitel", "verblijfstitel.aanduiding");
            case SETTLEMENT -> is(field, "immigratie", "immigratie.datumVestigingInNederland");
            case EXCLUSION -> is(field, "uitsluitingKiesrecht", "uitsluitingKiesrecht.uitgeslotenVanKiesrecht");
            case DEATH -> is(field, "overlijden", "overlijden.datum");
            case SUSPENSION, SECRECY -> true;
        };
    }

    private static boolean is(String field, String... covering) {
        return List.of(covering).contains(field);
    }
}
