package nl.zetel.server;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.examination.application.PendingAppeals;
import nl.zetel.server.nomination.application.LatePapers;
import nl.zetel.server.persistence.TestDatabase;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The server's beans on a real database, wired by hand: application code runs as in the container, but for its
 * interceptors. Whatever is an interface must be {@link #with given}. The caller acts for Westerveld (1701).
 */
public final class Bench implements AutoCloseable {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Map<String, Object> SETTINGS = Map.of(
            "zetel.demo",
            true,
            "zetel.public-url",
            "http://localhost:8080",
            "zetel.bsn.current-key",
            Optional.of("a"),
            "zetel.bsn.hash-key",
            Optional.of(KEY));

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, List<?>> many = new HashMap<>();

    /** A bench on an empty H2 database. */
    public Bench() {
        this(TestDatabase.H2.entities());
    }

    /** A bench on that database, which it closes. */
    public Bench(EntityManagerFactory database) {
        factory = database;
        entities = factory.createEntityManager();
        with(Config.class, config());
        with(LatePapers.class, election -> false);
        with(PendingAppeals.class, election -> 0);
        as("anna", "clerk");
    }

    /** Gives a bean, in place of what would be made. */
    public <T> Bench with(Class<? super T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** Gives what an {@code Instance} of that type finds; nothing otherwise. */
    public <T> Bench withAll(Class<T> type, List<? extends T> found) {
        many.put(type, found);
        return this;
    }

    /** Acts as that person from now on. */
    public Bench as(String user, String... roles) {
        bean(CurrentActor.class)
                .set(new Actor(user, Set.of(roles), Optional.of(new MunicipalityCode("1701")), "request"));
        return this;
    }

    /** Sets the clock. */
    public Bench at(String moment) {
        does(() -> {
            bean(ServerClock.class).set(OffsetDateTime.parse(moment).toInstant());
            return moment;
        });
        return this;
    }

    /** Does something in a transaction; what fails leaves nothing behind. */
    public <T> T does(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    /** The bean of that class. */
    public <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
            fill(known, type);
        }
        return type.cast(known);
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }

    private Object make(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException("Give the bench a " + type.getName());
        }
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> each.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseGet(() -> Arrays.stream(type.getDeclaredConstructors())
                        .filter(each -> each.getParameterCount() == 0)
                        .findFirst()
                        .orElseThrow());
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::bean)
                    .toArray());
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object bean, Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                value(field).ifPresent(value -> set(field, bean, value));
            }
        }
    }

    private Optional<Object> value(Field field) {
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return Optional.ofNullable(SETTINGS.get(setting.name()));
        }
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            return Optional.of(entities);
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return Optional.empty();
        }
        if (field.getType() == Event.class) {
            return Optional.of(nobodyHears());
        }
        return Optional.of(field.getType() == Instance.class ? all(field.getGenericType()) : bean(field.getType()));
    }

    /** Events are for observers, which a bench does not have. */
    private static Object nobodyHears() {
        return Proxy.newProxyInstance(
                Bench.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    private Object all(Type instance) {
        Class<?> type = (Class<?>) ((ParameterizedType) instance).getActualTypeArguments()[0];
        List<?> found = many.getOrDefault(type, List.of());
        return Proxy.newProxyInstance(
                Bench.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "stream" -> found.stream();
                    case "iterator" -> found.iterator();
                    case "isUnsatisfied" -> found.isEmpty();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static void set(Field field, Object bean, Object value) {
        field.setAccessible(true);
        try {
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static Config config() {
        return (Config) Proxy.newProxyInstance(
                Bench.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getOptionalValue" ->
                        "zetel.bsn.key.a".equals(arguments[0]) ? Optional.of(KEY) : Optional.empty();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
