package nl.zetel.plugin.brpstub;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;

/** Compares a search by name with a person: without regard to case, and to diacritics if the search has none. */
final class NameFilter {

    private NameFilter() {}

    static boolean matches(Query.ByName query, Person person) {
        return person.birth().exact().filter(query.birth()::equals).isPresent()
                && like(query.surname(), person.name().surname())
                && optional(query.prefix(), person.name().prefix())
                && optional(query.givenNames(), person.name().givenNames())
                && query.gender()
                        .map(gender -> gender(gender) == person.gender())
                        .orElse(true);
    }

    private static boolean optional(Optional<String> asked, String value) {
        return asked.map(text -> like(text, value)).orElse(true);
    }

    private static boolean like(String asked, String value) {
        String text = lower(asked);
        String candidate = text.equals(plain(text)) ? plain(lower(value)) : lower(value);
        return text.endsWith("*") ? candidate.startsWith(text.substring(0, text.length() - 1)) : candidate.equals(text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Gender gender(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "M" -> Gender.MALE;
            case "V" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
