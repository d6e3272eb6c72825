package nl.zetel.plugin.brpstub;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which fields may be asked for: of a person that is consulted, and of one that a search finds. */
enum KnownFields {
    /** The fields of {@code Persoon}. */
    PERSON(KnownFields::person),
    /** The fields of {@code PersoonBeperkt}. */
    LIMITED_PERSON(KnownFields::limitedPerson);

    private static final String NAME = "adellijkeTitelPredicaat geslachtsnaam voorletters voornamen voorvoegsel";
    private static final String PLACE = "datum land plaats";
    private static final String STREET = "aanduidingBijHuisnummer huisletter huisnummer huisnummertoevoeging "
            + "korteStraatnaam officieleStraatnaam postcode woonplaats locatiebeschrijving";
    private static final Pattern FORBIDDEN = Pattern.compile("(?:.*\\.)?(?:geheimhoudingPersoonsgegevens|inOnderzoek"
            + "|opschortingBijhouding|rni|verificatie|indicatieVastgesteldVerblijftNietOpAdres)(?:\\..*)?"
            + "|(?:verblijfplaats|nationaliteiten|gezag)\\.type");
    private static final Pattern PART_OF_VALUE =
            Pattern.compile("(.*)\\.(?:datum|jaar|maand|onbekend|langFormaat|type|code|omschrijving|soort)");

    private final Set<String> paths;

    KnownFields(java.util.function.Supplier<Map<String, String>> groups) {
        this.paths = paths(groups.get());
    }

    boolean isForbidden(String path) {
        return FORBIDDEN.matcher(path).matches();
    }

    boolean exists(String path) {
        return paths.contains(whole(path));
    }

    /** The date or code table value that a path is a part of, or the path itself. */
    String whole(String path) {
        java.util.regex.Matcher part = PART_OF_VALUE.matcher(path);
        return !paths.contains(path) && part.matches() ? part.group(1) : path;
    }

    /** The fields of a group, so that a group of a found person has no more than its own; or the path itself. */
    List<String> parts(String path) {
        List<String> parts = paths.stream()
                .filter(known -> known.startsWith(path + "."))
                .sorted()
                .toList();
        return parts.isEmpty() ? List.of(whole(path)) : parts;
    }

    private static Set<String> paths(Map<String, String> groups) {
        Set<String> result = new HashSet<>();
        groups.forEach((group, names) ->
                words(names).forEach(name -> result.add(group.isEmpty() ? name : group + "." + name)));
        return Set.copyOf(result);
    }

    private static Map<String, String> person() {
        Map<String, String> groups = new TreeMap<>();
        groups.put(
                "",
                "aNummer adressering burgerservicenummer datumEersteInschrijvingGBA datumInschrijvingInGemeente "
                        + "europeesKiesrecht geboorte gemeenteVanInschrijving geslacht gezag immigratie "
                        + "indicatieCurateleRegister kinderen leeftijd naam nationaliteiten ouders overlijden partners "
                        + "uitsluitingKiesrecht verblijfplaats verblijfplaatsBinnenland verblijfstitel adresseringBinnenland");
        groups.put(
                "adressering", "adresregel1 adresregel2 adresregel3 land aanhef aanschrijfwijze gebruikInLopendeTekst");
        groups.put("adressering.aanschrijfwijze", "aanspreekvorm naam");
        groups.put("adresseringBinnenland", "adresregel1 adresregel2");
        groups.put("europeesKiesrecht", "aanduiding einddatumUitsluiting");
        groups.put("geboorte", PLACE);
        groups.put("overlijden", PLACE);
        groups.put(
                "immigratie",
                "datumVestigingInNederland indicatieVestigingVanuitBuitenland landVanwaarIngeschreven "
                        + "vanuitVerblijfplaatsOnbekend");
        groups.put("naam", NAME + " volledigeNaam aanduidingNaamgebruik");
        groups.put("nationaliteiten", "redenOpname datumIngangGeldigheid nationaliteit");
        groups.put("uitsluitingKiesrecht", "einddatum uitgeslotenVanKiesrecht");
        groups.put("verblijfstitel", "aanduiding datumEinde datumIngang");
        relatives(groups);
        residence(groups, "verblijfplaats", STREET + " land regel1 regel2 regel3");
        residence(groups, "verblijfplaatsBinnenland", STREET);
        return groups;
    }

    private static void relatives(Map<String, String> groups) {
        groups.put("kinderen", "burgerservicenummer geboorte naam");
        groups.put(
                "ouders",
                "burgerservicenummer datumIngangFamilierechtelijkeBetrekking geboorte geslacht naam "
                        + "ouderAanduiding");
        groups.put(
                "partners",
                "aangaanHuwelijkPartnerschap burgerservicenummer geboorte geslacht naam "
                        + "ontbindingHuwelijkPartnerschap soortVerbintenis");
        groups.put("partners.aangaanHuwelijkPartnerschap", PLACE);
        groups.put("partners.ontbindingHuwelijkPartnerschap", "datum");
        for (String relative : List.of("kinderen", "ouders", "partners")) {
            groups.put(relative + ".geboorte", PLACE);
            groups.put(relative + ".naam", NAME);
        }
    }

    private static void residence(Map<String, String> groups, String group, String address) {
        groups.put(
                group,
                "datumVan datumIngangGeldigheid verblijfadres adresseerbaarObjectIdentificatie functieAdres "
                        + "nummeraanduidingIdentificatie");
        groups.put(group + ".verblijfadres", address);
    }

    private static Map<String, String> limitedPerson() {
        return Map.of(
                "", "adressering adresseringBinnenland burgerservicenummer geboorte geslacht leeftijd naam",
                "adressering", "adresregel1 adresregel2 adresregel3 land",
                "adresseringBinnenland", "adresregel1 adresregel2",
                "geboorte", "datum",
                "naam", NAME + " volledigeNaam");
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
