package nl.zetel.law.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The registry of articles, {@code docs/law/registry.yaml}: one entry a line.
 *
 * @param entries its entries in their order
 */
record Registry(List<Entry> entries) {

    private static final Pattern LINE = Pattern.compile("- \\{key: \"(?<key>[^\"]+)\", about: \"(?<about>[^\"]+)\","
            + " versions: \"(?<versions>[0-9a-z]+-(?:[0-9]+)?)\", state: (?<state>[a-z-]+)"
            + "(?:, classes: \\[(?<classes>[A-Za-z., ]*)\\])?(?:, note: \"(?<note>[^\"]+)\")?\\}");

    /** How an article is taken care of. */
    enum State {
        IMPLEMENTED,
        PARTLY,
        PLUGIN,
        HUMAN,
        OUT_OF_SCOPE
    }

    /**
     * One article or paragraph.
     *
     * @param key what it is
     * @param about its subject
     * @param versions the rulesets in which it holds, such as {@code 2014-} or {@code 2014-2022}
     * @param state how it is taken care of
     * @param classes classes that apply it, below {@code nl.zetel.law}
     * @param note what is not done, or who does it; blank if there is nothing to say
     */
    record Entry(Citation key, String about, String versions, State state, List<String> classes, String note) {}

    /** @throws IllegalArgumentException for a line that is no entry, naming it */
    static Registry parse(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line));
            }
        }
        return new Registry(List.copyOf(entries));
    }

    private static Entry entry(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an entry of the registry: " + line);
        }
        Citation key = Citation.parse(matcher.group("key"))
                .orElseThrow(() -> new IllegalArgumentException("Not a citation: " + line));
        String classes = matcher.group("classes");
        String note = matcher.group("note");
        return new Entry(
                key,
                matcher.group("about"),
                matcher.group("versions"),
                State.valueOf(matcher.group("state")
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace('-', '_')),
                classes == null || classes.isBlank() ? List.of() : Arrays.asList(classes.split(", ")),
                note == null ? "" : note);
    }
}
