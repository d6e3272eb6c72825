package nl.zetel.law.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.zetel.law.RefusalException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every public constructor and method of the library is called with whatever its types allow, null apart: it answers, or
 * it refuses with a code and a sentence. Nothing else comes out, above all no exception of the JDK. The seed is printed.
 */
class BadInputTest {

    private static final int CALLS = Integer.getInteger("zetel.calls", 400);
    /** Some values are hard to make: so many attempts until the first call. */
    private static final int PATIENCE = 40_000;

    private static final long SEED = Long.getLong("zetel.seed", System.nanoTime());
    private static final Set<String> OF_OBJECT = Set.of("wait", "notify", "notifyAll", "getClass", "valueOf");

    private final List<Class<?>> library = library();
    private final Random random = new Random(SEED);
    private final Arguments arguments = new Arguments(random, library);
    private final Map<String, String> problems = new TreeMap<>();
    private final Set<String> uncalled = new TreeSet<>();
    private int calls;
    private int refusals;

    @Test
    void everyPublicEntryPointAnswersOrRefuses() {
        for (Class<?> type : library) {
            for (Executable executable : executables(type)) {
                int before = calls;
                for (int i = 0; i < CALLS || (calls == before && i < PATIENCE); i++) {
                    call(type, executable);
                }
                if (calls == before) {
                    uncalled.add(executable.toString());
                }
            }
        }

        System.out.println(calls + " calls, " + refusals + " refusals with -Dzetel.seed=" + SEED);
        assertThat(problems).as("seed " + SEED).isEmpty();
        assertThat(uncalled).as("never called, seed " + SEED).isEmpty();
        assertThat(calls).isGreaterThan(CALLS * library.size());
        assertThat(refusals).isPositive();
    }

    private void call(Class<?> type, Executable executable) {
        arguments.ordinary(random.nextInt(3) > 0);
        boolean isInstance = executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
        Object target = isInstance ? arguments.make(type, 0) : null;
        Optional<@Nullable Object[]> values = arguments.of(executable, 0);
        if (values.isEmpty() || (isInstance && target == null)) {
            return;
        }
        calls++;
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(values.get());
            } else {
                ((Method) executable).invoke(target, values.get());
            }
        } catch (InvocationTargetException thrown) {
            judge(executable, Objects.requireNonNull(thrown.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(executable.toString(), impossible);
        }
    }

    private void judge(Executable executable, Throwable thrown) {
        if (thrown instanceof RefusalException refusal) {
            refusals++;
            assertThat(refusal.code()).matches("[A-Z0-9_]+");
            assertThat(refusal.getMessage()).isNotBlank();
        } else {
            problems.putIfAbsent(executable.toString(), thrown + " at " + thrown.getStackTrace()[0] + where(thrown));
        }
    }

    /** The first places of the library in the trace. */
    private static String where(Throwable thrown) {
        StringBuilder places = new StringBuilder();
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("nl.zetel.law.")
                    && !element.getClassName().contains("badinput")) {
                places.append(" < ").append(element);
            }
        }
        return places.toString();
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> found = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers()) && !type.isEnum() && !Throwable.class.isAssignableFrom(type)) {
            found.addAll(List.of(type.getConstructors()));
        }
        for (Method method : type.getMethods()) {
            boolean isOurs = method.getDeclaringClass().getName().startsWith("nl.zetel.law.");
            if (isOurs && !method.isSynthetic() && !OF_OBJECT.contains(method.getName())) {
                found.add(method);
            }
        }
        found.sort(Comparator.comparing(Executable::toString));
        return found;
    }

    private static List<Class<?>> library() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.zetel.law").stream()
                        .map(JavaClass::reflect)
                        .filter(BadInputTest::isPublic)
                        .filter(type -> !type.isAnnotation())
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
