package nl.zetel.plugin.haalcentraal;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PluginConfiguration;
import nl.zetel.spi.RegisterException;

/** Writes questions. */
final class Questions {

    private static final Pattern SURNAME = Pattern.compile("[a-zA-Z0-9À-ž .\\-']{1,200}");
    private static final Pattern PREFIX = Pattern.compile("[a-zA-Z ']{1,10}");
    private static final List<String> NUMBER = List.of("burgerservicenummer");

    private final FieldProfiles profiles;
    private final Optional<String> purposeOfConsulting;
    private final Optional<String> purposeOfSearching;

    Questions(FieldProfiles profiles, PluginConfiguration configuration) {
        this.profiles = profiles;
        this.purposeOfConsulting = configuration.get(Keys.PURPOSE_CONSULT);
        this.purposeOfSearching = configuration.get(Keys.PURPOSE_SEARCH);
    }

    Question consult(Consultation consultation) {
        List<String> numbers =
                consultation.numbers().stream().map(Bsn::value).sorted().toList();
        List<String> fields = profiles.fields(consultation.profile());
        return new Question(
                "brp-raadplegen",
                consult(numbers, fields),
                fields,
                consultation.numbers(),
                consultation.origin(),
                purposeOfConsulting.orElse(consultation.origin().purpose()),
                consultation.profile().name().toLowerCase(Locale.ROOT));
    }

    /** A question about a number that nobody can have: it tells whether we are let in, and about nobody. */
    Question probe(Consultation.Profile profile, Origin origin) {
        List<String> fields = profiles.fields(profile);
        return new Question(
                "brp-zelftest",
                consult(List.of("000000000"), fields),
                fields,
                Set.of(),
                origin,
                purposeOfConsulting.orElse(origin.purpose()),
                profile.name().toLowerCase(Locale.ROOT));
    }

    private static byte[] consult(List<String> numbers, List<String> fields) {
        return Json.bytes(Json.PROVIDER
                .createObjectBuilder()
                .add("type", "RaadpleegMetBurgerservicenummer")
                .add("burgerservicenummer", Json.array(numbers))
                .add("fields", Json.array(fields))
                .build());
    }

    /** The deceased are searched too: a candidate may be one of them. */
    Question search(PersonSearch search) throws RegisterException {
        String surname = search.surname().strip();
        String prefix = search.prefix().strip();
        if (!SURNAME.matcher(surname).matches()
                || (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches())) {
            throw new RegisterException(RegisterException.Kind.INVALID_REQUEST, Text.SEARCH_NAME_INVALID.of());
        }
        JsonObjectBuilder body = Json.PROVIDER
                .createObjectBuilder()
                .add("type", "ZoekMetGeslachtsnaamEnGeboortedatum")
                .add("geslachtsnaam", surname)
                .add("geboortedatum", search.birth().toString())
                .add("inclusiefOverledenPersonen", true)
                .add("fields", Json.array(NUMBER));
        if (!prefix.isEmpty()) {
            body.add("voorvoegsel", prefix);
        }
        return new Question(
                "brp-zoeken",
                Json.bytes(body.build()),
                NUMBER,
                Set.of(),
                search.origin(),
                purposeOfSearching.orElse(search.origin().purpose()),
                "search");
    }
}
