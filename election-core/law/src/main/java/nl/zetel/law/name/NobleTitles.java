package nl.zetel.law.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NobleTitle;
import nl.zetel.law.LegalBasis;

/** Noble titles in full and predicates abbreviated, as they stand before a surname. */
@LegalBasis("Kiesbesluit H 2(2)")
final class NobleTitles {

    /** Codes of national table 38 with the form for men and for women. */
    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("B", List.of("baron", "barones")),
            Map.entry("BS", List.of("baron", "barones")),
            Map.entry("G", List.of("graaf", "gravin")),
            Map.entry("GI", List.of("graaf", "gravin")),
            Map.entry("H", List.of("hertog", "hertogin")),
            Map.entry("HI", List.of("hertog", "hertogin")),
            Map.entry("M", List.of("markies", "markiezin")),
            Map.entry("MI", List.of("markies", "markiezin")),
            Map.entry("P", List.of("prins", "prinses")),
            Map.entry("PS", List.of("prins", "prinses")),
            Map.entry("JH", List.of("jhr.", "jkvr.")),
            Map.entry("JV", List.of("jhr.", "jkvr.")));

    private static final Map<String, String> PREDICATES = Map.of("JH", "jhr.", "JV", "jkvr.");

    private static final List<String> WORDS = List.of(
            "baron",
            "barones",
            "graaf",
            "gravin",
            "hertog",
            "hertogin",
            "markies",
            "markiezin",
            "prins",
            "prinses",
            "ridder",
            "jhr.",
            "jkvr.",
            "jonkheer",
            "jonkvrouw");

    private NobleTitles() {}

    /** How the title is written before the surname of somebody of that gender. */
    static String text(NobleTitle title, Gender gender) {
        List<String> forms = FORMS.get(title.code());
        if (forms == null || gender == Gender.UNKNOWN) {
            return PREDICATES.getOrDefault(title.code(), title.text());
        }
        return gender == Gender.FEMALE ? forms.get(1) : forms.get(0);
    }

    /** The title or predicate that a prefix begins with, as {@code baron} in {@code baron van}. */
    static Optional<String> leading(String prefix) {
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        int end = prefix.indexOf(' ');
        String word = end < 0 ? prefix : prefix.substring(0, end);
        for (String known : WORDS) {
            if (known.equalsIgnoreCase(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
