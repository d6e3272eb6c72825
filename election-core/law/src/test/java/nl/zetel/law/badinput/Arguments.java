package nl.zetel.law.badinput;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes arguments of any type by chance, with what nobody expects among them: extremes, nothing, the same twice. */
final class Arguments {

    private static final int DEEPEST = 7;

    private final Random random;
    private final List<Class<?>> implementations;
    private final Map<Class<?>, List<Executable>> makers = new HashMap<>();
    private boolean ordinary;

    /** @param implementations public classes that can stand in for the interfaces of the library */
    Arguments(Random random, List<Class<?>> implementations) {
        this.random = random;
        this.implementations = implementations;
    }

    /** From now on only numbers and days that occur in ordinary elections, or extremes too. */
    void ordinary(boolean only) {
        ordinary = only;
    }

    /** Arguments for one call, or empty if one of them could not be made. */
    Optional<@Nullable Object[]> of(Executable executable, int depth) {
        Type[] types = executable.getGenericParameterTypes();
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = make(types[i], depth);
            if (values[i] == null) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** A value of that type; null if none could be made this time. */
    @Nullable
    Object make(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        if (type instanceof WildcardType wildcard) {
            return make(wildcard.getUpperBounds()[0], depth);
        }
        return type instanceof Class<?> plain ? plain(plain, depth) : "";
    }

    private @Nullable Object container(Class<?> raw, Type[] arguments, int depth) {
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.ofNullable(make(arguments[0], depth + 1));
        }
        if (raw == List.class || raw == Collection.class) {
            return elements(arguments[0], depth);
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(elements(arguments[0], depth));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Object key : elements(arguments[0], depth)) {
                Object value = make(arguments[1], depth + 1);
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }
        if (raw == Function.class) {
            Object answer = make(arguments[1], depth + 1);
            return (Function<Object, @Nullable Object>) ignored -> answer;
        }
        return plain(raw, depth);
    }

    private List<Object> elements(Type type, int depth) {
        List<Object> elements = new ArrayList<>();
        int size = depth > 3 ? random.nextInt(2) : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            Object element = make(type, depth + 1);
            if (element != null) {
                elements.add(element);
                if (random.nextInt(8) == 0) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private Object elementsOf(Class<?> type, int depth) {
        List<Object> elements = elements(type, depth);
        Object array = Array.newInstance(type, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Array.set(array, i, elements.get(i));
        }
        return array;
    }

    private @Nullable Object plain(Class<?> type, int depth) {
        List<?> values = Extremes.of(type, ordinary);
        if (!values.isEmpty()) {
            return any(values);
        }
        if (type.isEnum()) {
            return any(Arrays.asList(type.getEnumConstants()));
        }
        if (type.isArray()) {
            return elementsOf(type.getComponentType(), depth);
        }
        if (type == OptionalInt.class) {
            return random.nextBoolean()
                    ? OptionalInt.empty()
                    : OptionalInt.of((Integer) any(Extremes.of(int.class, ordinary)));
        }
        return depth > DEEPEST ? null : made(type, depth);
    }

    /** By one of the constructors or factories of the type, or of a class that implements it. */
    private @Nullable Object made(Class<?> type, int depth) {
        List<Executable> all = makers.computeIfAbsent(type, this::makersOf);
        if (all.isEmpty()) {
            return null;
        }
        Executable maker = any(all);
        Optional<@Nullable Object[]> values = of(maker, depth + 1);
        if (values.isEmpty()) {
            return null;
        }
        try {
            Object result = maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(values.get())
                    : ((Method) maker).invoke(null, values.get());
            return result instanceof Optional<?> optional && type != Optional.class ? optional.orElse(null) : result;
        } catch (InvocationTargetException refused) {
            return null; // judged where the maker itself is called
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(maker.toString(), impossible);
        }
    }

    private List<Executable> makersOf(Class<?> type) {
        Set<Executable> found = new HashSet<>();
        List<Class<?>> all = new ArrayList<>(implementations.stream()
                .filter(type::isAssignableFrom)
                .filter(one -> type.isInterface() || type == one)
                .toList());
        all.add(type);
        if (type.isSealed()) {
            all.addAll(List.of(type.getPermittedSubclasses()));
        }
        for (Class<?> one : all) {
            if (!Modifier.isAbstract(one.getModifiers())) {
                found.addAll(List.of(one.getConstructors()));
            }
            for (Method method : one.getMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType())) {
                    found.add(method);
                }
            }
        }
        List<Executable> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
        return sorted;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
