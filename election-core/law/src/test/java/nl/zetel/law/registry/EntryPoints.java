package nl.zetel.law.registry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Public classes that somebody outside can call to apply the law: those with a public method that computes something.
 * What only carries, changes or shows a value computes nothing: accessors, methods that answer the class itself or a
 * text, methods of {@link Object}, of enums and of exceptions. Static methods count even if they answer the class itself,
 * since outcomes are made that way.
 */
final class EntryPoints {

    private static final Set<String> OF_OBJECT = Set.of("toString", "hashCode", "equals", "compareTo");

    private EntryPoints() {}

    /** Entry points that cite no article, neither themselves nor in their public methods. */
    static SortedSet<String> withoutCitation(JavaClasses classes) {
        return classes.stream()
                .filter(EntryPoints::isCandidate)
                .filter(type -> type.getMethods().stream().anyMatch(method -> computes(type, method)))
                .filter(type -> Citations.annotated(type).noneMatch(Citations::cites))
                .map(Citations::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCandidate(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAssignableTo(Throwable.class)
                && !type.isNestedClass();
    }

    private static boolean computes(JavaClass type, JavaMethod method) {
        boolean isPublic = method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean isAccessor = method.getRawParameterTypes().isEmpty();
        boolean makesItself = method.getRawReturnType().equals(type);
        boolean isStatic = method.getModifiers().contains(JavaModifier.STATIC);
        return isPublic
                && !OF_OBJECT.contains(method.getName())
                && !(makesItself && !isStatic)
                && !(isAccessor && !isStatic)
                && !method.getRawReturnType().isEquivalentTo(String.class);
    }
}
