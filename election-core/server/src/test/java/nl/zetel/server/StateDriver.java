package nl.zetel.server;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a value object into each of its states and tries every method that gives another one, with made-up arguments. */
final class StateDriver {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(LocalDate.class, LocalDate.of(2018, 2, 5)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2018-02-05T09:00:00+01:00")));

    /** A movement on the account that is being imported, before it is kept. */
    private static final Set<String> BEGINNINGS = Set.of("seen");

    private final Enum<?>[] states;
    private final Class<?> kind;
    private final Optional<Class<?>> owner;

    StateDriver(Enum<?>[] states) {
        this.states = states;
        this.kind = states[0].getDeclaringClass();
        this.owner = Optional.<Class<?>>ofNullable(kind.getEnclosingClass()).filter(this::storesItsState);
    }

    /** Transitions that were made, each as {@code FROM --> TO}; none of a thing whose state follows from its parts. */
    Set<String> transitions() {
        Set<String> made = new TreeSet<>();
        owner.ifPresent(type -> {
            for (Enum<?> from : states) {
                Object sample = value(type, from);
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getReturnType() == type && !Modifier.isStatic(method.getModifiers()) && isStep(method)) {
                        arguments(method)
                                .forEach(each ->
                                        after(sample, method, each).ifPresent(to -> made.add(from + " --> " + to)));
                    }
                }
            }
        });
        return made;
    }

    private boolean storesItsState(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents()).anyMatch(component -> component.getType() == kind);
    }

    private static boolean isStep(Method method) {
        return !BEGINNINGS.contains(method.getName())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic();
    }

    /** One list of arguments for each value that an enum among them can have. */
    private List<Object[]> arguments(Method method) {
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[method.getParameterCount()]);
        for (int i = 0; i < method.getParameterCount(); i++) {
            List<Object[]> more = new ArrayList<>();
            for (Object[] each : all) {
                for (Object value : values(method.getParameterTypes()[i])) {
                    Object[] copy = each.clone();
                    copy[i] = value;
                    more.add(copy);
                }
            }
            all = more;
        }
        return all;
    }

    private List<?> values(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true, false);
        }
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.of(value(type, null));
    }

    private Optional<Object> after(Object sample, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            Object changed = method.invoke(sample, arguments);
            Method state = changed.getClass().getMethod("state");
            return Optional.of(state.invoke(changed));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty(); // refused, or no argument can be made up
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private Object value(Class<?> type, @Nullable Enum<?> state) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!type.isRecord()) {
            return new Object();
        }
        Object[] parts = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .map(part -> state != null && part == kind ? state : value(part, null))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }
}
