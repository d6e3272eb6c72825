package nl.zetel.law.registry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;

/** Which classes cite which articles. */
final class Citations {

    private static final String BASE = "nl.zetel.law.";

    private final Map<Citation, SortedSet<String>> byCitation = new TreeMap<>();
    private final List<String> malformed = new ArrayList<>();

    Citations(JavaClasses classes) {
        for (JavaClass type : classes) {
            annotated(type).flatMap(Citations::texts).forEach(text -> add(text, type));
        }
    }

    /** Classes that cite what the key stands for, without the base package; nested ones by their outermost class. */
    SortedSet<String> of(Citation key) {
        return byCitation.entrySet().stream()
                .filter(entry -> entry.getKey().covers(key))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Citation> all() {
        return byCitation.keySet();
    }

    SortedSet<String> exactly(Citation citation) {
        return byCitation.getOrDefault(citation, new TreeSet<>());
    }

    /** Citations that cannot be read, with their class. */
    List<String> malformed() {
        return malformed;
    }

    static String name(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        String outer = nested < 0 ? name : name.substring(0, nested);
        return outer.startsWith(BASE) ? outer.substring(BASE.length()) : outer;
    }

    static Stream<CanBeAnnotated> annotated(JavaClass type) {
        return Stream.of(Stream.of(type), type.getMethods().stream(), type.getFields().stream())
                .flatMap(stream -> stream);
    }

    static boolean cites(CanBeAnnotated element) {
        return element.isAnnotatedWith(LegalBasis.class);
    }

    private static Stream<String> texts(CanBeAnnotated element) {
        return cites(element)
                ? Stream.of(((com.tngtech.archunit.core.domain.properties.HasAnnotations<?>) element)
                        .getAnnotationOfType(LegalBasis.class)
                        .value())
                : Stream.empty();
    }

    private void add(String text, JavaClass type) {
        Citation.parse(text)
                .ifPresentOrElse(
                        citation -> byCitation
                                .computeIfAbsent(citation, unused -> new TreeSet<>())
                                .add(name(type)),
                        () -> malformed.add(text + " in " + name(type)));
    }
}
