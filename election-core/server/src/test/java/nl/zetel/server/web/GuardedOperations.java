package nl.zetel.server.web;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zetel.server.election.application.Deadlines;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;

/**
 * Which operation of the contract can refuse because of a moment, and where: followed through the compiled code from each
 * resource to whatever it may call, so that nobody has to remember to write it down.
 */
public final class GuardedOperations {

    private static final Set<String> CODES = Set.of(ProblemCode.TOO_EARLY.name(), ProblemCode.DEADLINE_PASSED.name());
    private static final Map<String, Set<String>> MEASURES = Map.of(
            Deadlines.class.getName(),
            Set.of("requireNotPassed", "requireWithin", "requirePassed", "tooEarly", "tooLate", "passed", "within"),
            Possible.class.getName(),
            Set.of("from", "until"));

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.zetel.server");
    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> calls = new HashMap<>();

    /** Operation identifiers with the places (class and method) at which each may refuse. */
    public Map<String, Set<String>> all() {
        Contract contract = new Contract();
        Map<String, Set<String>> guarded = new TreeMap<>();
        Resources.all().forEach(endpoint -> {
            Set<String> places = places(product.get(endpoint.method().getDeclaringClass())
                    .getMethod(endpoint.method().getName(), endpoint.method().getParameterTypes()));
            if (!places.isEmpty()) {
                guarded.put(
                        contract.operation(endpoint.path(), endpoint.verb())
                                .orElseThrow()
                                .getString("operationId"),
                        places);
            }
        });
        return guarded;
    }

    private Set<String> places(JavaCodeUnit begin) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(begin));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        Set<String> places = new TreeSet<>();
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (refuses(unit)) {
                places.add(unit.getOwner().getSimpleName() + "." + unit.getName());
            }
            calls.computeIfAbsent(unit, this::called).stream().filter(seen::add).forEach(next::push);
        }
        return places;
    }

    private static boolean refuses(JavaCodeUnit unit) {
        boolean measure = MEASURES.containsKey(unit.getOwner().getName())
                || unit.getOwner().getPackageName().equals(Possible.class.getPackageName());
        return !measure
                && (unit.getFieldAccesses().stream()
                                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(ProblemCode.class)
                                        && CODES.contains(access.getTarget().getName()))
                        || unit.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> MEASURES.getOrDefault(
                                                call.getTargetOwner().getName(), Set.of())
                                        .contains(call.getTarget().getName())));
    }

    private Set<JavaCodeUnit> called(JavaCodeUnit unit) {
        Set<JavaCodeUnit> found = new HashSet<>();
        Stream.concat(
                        unit.getCallsFromSelf().stream()
                                .map(call -> (AccessTarget.CodeUnitAccessTarget) call.getTarget()),
                        unit.getMethodReferencesFromSelf().stream()
                                .map(reference -> (AccessTarget.CodeUnitAccessTarget) reference.getTarget()))
                .flatMap(target -> target.resolveMember().stream())
                .filter(member -> member.getOwner().getPackageName().startsWith("nl.zetel.server"))
                .flatMap(GuardedOperations::made)
                .forEach(found::add);
        return found;
    }

    /** The method itself, and what is called in its place where it has another body in a class below. */
    private static Stream<JavaCodeUnit> made(JavaMember member) {
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(
                Stream.of(unit),
                unit.getOwner().getAllSubclasses().stream()
                        .flatMap(below -> below.getMethods().stream())
                        .filter(method -> overrides(method, unit))
                        .map(method -> (JavaCodeUnit) method));
    }

    private static boolean overrides(JavaCodeUnit method, JavaCodeUnit above) {
        return method.getName().equals(above.getName())
                && method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(above.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList());
    }
}
