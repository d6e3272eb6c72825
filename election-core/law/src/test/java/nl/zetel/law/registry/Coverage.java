package nl.zetel.law.registry;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.registry.Registry.Entry;
import nl.zetel.law.registry.Registry.State;

/** Holds the registry, the rules and their tests together. */
final class Coverage {

    private final Registry registry;
    private final JavaClasses ruleClasses;
    private final Citations rules;
    private final Citations tests;
    private final Set<String> values;

    /**
     * @param values classes that look like entry points and apply no law
     */
    Coverage(Registry registry, JavaClasses ruleClasses, JavaClasses testClasses, Set<String> values) {
        this.registry = registry;
        this.ruleClasses = ruleClasses;
        this.rules = new Citations(ruleClasses);
        this.tests = new Citations(testClasses);
        this.values = values;
    }

    /** Everything that is wrong, one sentence each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        rules.malformed().forEach(text -> problems.add("Not a citation: " + text));
        tests.malformed().forEach(text -> problems.add("Not a citation: " + text));
        unregistered(rules, problems);
        unregistered(tests, problems);
        EntryPoints.withoutCitation(ruleClasses).stream()
                .filter(type -> !values.contains(type))
                .forEach(type -> problems.add("An entry point without a citation: " + type));
        Set<Citation> seen = new HashSet<>();
        for (Entry entry : registry.entries()) {
            if (!seen.add(entry.key())) {
                problems.add("Twice in the registry: " + entry.key());
            }
            ofEntry(entry, problems);
        }
        return problems;
    }

    /** The report, in Markdown; the same code gives the same text. */
    String report() {
        StringBuilder report = new StringBuilder("""
                # Coverage of the law

                Written by `LawCoverageTest`; `mvn -pl election-core/law -am test -Dzetel.coverage.write=true` renews it.
                What each article is about stands in [registry.yaml](registry.yaml).

                """);
        for (State state : State.values()) {
            long count = registry.entries().stream()
                    .filter(entry -> entry.state() == state)
                    .count();
            report.append("- ").append(text(state)).append(": ").append(count).append('\n');
        }
        report.append("\n| article | state | versions | rules | tests |\n|---|---|---|---|---|\n");
        registry.entries().forEach(entry -> row(report, entry));
        return report.toString();
    }

    private void ofEntry(Entry entry, List<String> problems) {
        if (entry.state() == State.IMPLEMENTED) {
            if (rules.of(entry.key()).isEmpty()) {
                problems.add("Implemented without a rule that cites it: " + entry.key());
            }
            if (tests.of(entry.key()).isEmpty()) {
                problems.add("Implemented without a test that cites it: " + entry.key());
            }
        }
        if (entry.state() != State.IMPLEMENTED && entry.note().isBlank()) {
            problems.add("Not implemented without a note that says why: " + entry.key());
        }
        for (String type : entry.classes()) {
            if (!rules.of(entry.key()).contains(type)) {
                problems.add("The registry names " + type + " for " + entry.key() + ", which does not cite it");
            }
        }
    }

    private void unregistered(Citations citations, List<String> problems) {
        for (Citation citation : citations.all()) {
            if (registry.entries().stream().noneMatch(entry -> citation.covers(entry.key()))) {
                problems.add("Not in the registry: " + citation + ", cited by " + citations.exactly(citation));
            }
        }
    }

    private void row(StringBuilder report, Entry entry) {
        report.append("| ").append(entry.key());
        report.append(" | ").append(text(entry.state()));
        report.append(" | ").append(entry.versions());
        report.append(" | ").append(names(shown(rules, entry)));
        report.append(" | ").append(names(shown(tests, entry))).append(" |\n");
    }

    /** A citation of a whole article counts for what is implemented of it, not for its other paragraphs. */
    private static Set<String> shown(Citations citations, Entry entry) {
        return switch (entry.state()) {
            case IMPLEMENTED, PARTLY -> citations.of(entry.key());
            case PLUGIN, HUMAN, OUT_OF_SCOPE -> citations.exactly(entry.key());
        };
    }

    private static String names(Set<String> classes) {
        return classes.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String text(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
