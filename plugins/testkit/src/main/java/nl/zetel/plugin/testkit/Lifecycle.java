package nl.zetel.plugin.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;

/** From the constructor to the close. */
final class Lifecycle {

    private static final int TIMES = 100;
    private static final Duration CONSTRUCTORS = Duration.ofSeconds(1);
    private static final Duration THREADS_END = Duration.ofSeconds(5);
    private static final Duration SELF_TEST = Duration.ofSeconds(30);
    private static final Duration CLOSE = Duration.ofSeconds(10);

    private Lifecycle() {}

    static void checkService(Class<? extends Plugin> type) {
        checkService(type, type.getClassLoader());
    }

    static void checkService(Class<? extends Plugin> type, ClassLoader loader) {
        Check.that(
                Modifier.isPublic(type.getModifiers()), type.getName() + " is not public, so the host cannot make it");
        Check.that(
                isNamed(type, loader),
                "META-INF/services/nl.zetel.spi.Plugin does not name " + type.getName()
                        + "; that file holds the plugin's class and nothing else");
    }

    private static boolean isNamed(Class<? extends Plugin> type, ClassLoader loader) {
        try {
            return ServiceLoader.load(Plugin.class, loader).stream().anyMatch(provider -> provider.type() == type);
        } catch (ServiceConfigurationError e) {
            throw new AssertionError(
                    "META-INF/services/nl.zetel.spi.Plugin has to name " + type.getName()
                            + ", but names something that the host cannot make: " + e.getMessage(),
                    e);
        }
    }

    static void checkConstructor(Plugin example) throws Exception {
        Constructor<? extends Plugin> constructor = constructor(example.getClass());
        Set<Thread> before = threads();
        long began = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            constructor.newInstance();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Check.that(
                took.compareTo(CONSTRUCTORS) < 0,
                "The constructor does work: " + TIMES + " objects take " + took.toMillis() + " ms");
        Set<Thread> started = threads();
        started.removeAll(before);
        Check.that(started.isEmpty(), "The constructor does work: it starts threads " + started);
    }

    private static Constructor<? extends Plugin> constructor(Class<? extends Plugin> type) {
        try {
            return type.getConstructor();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type.getName() + " has no public constructor without arguments", e);
        }
    }

    static void close(Plugin plugin, String message) {
        try {
            TimeLimit.of(CLOSE, "close() takes longer than " + CLOSE.toSeconds() + " s", () -> {
                plugin.close();
                return true;
            });
        } catch (RuntimeException e) {
            throw new AssertionError(message + ": " + e, e);
        }
    }

    static void selfTest(Extension extension) {
        String name = "The self-test of " + extension.getClass().getName();
        String told;
        try {
            told = TimeLimit.of(
                    SELF_TEST, name + " takes longer than " + SELF_TEST.toSeconds() + " s", extension::selfTest);
        } catch (RuntimeException e) {
            throw new AssertionError(name + " throws " + e + "; what does not work is told by a checked exception", e);
        } catch (Exception e) {
            told = e.getMessage();
        }
        Check.notBlank(told, name + " says nothing: its answer");
    }

    /** Threads that run, without those that the JDK starts for itself and keeps. */
    static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> {
            String name = thread.getName();
            return name.startsWith("HttpClient-")
                    || name.startsWith("ForkJoinPool.commonPool")
                    || name.startsWith("process reaper")
                    || name.startsWith("Keep-Alive-")
                    || name.startsWith("testkit")
                    || name.startsWith("junit-");
        });
        return threads;
    }

    static void awaitEnd(Set<Thread> before) throws InterruptedException {
        long deadline = System.nanoTime() + THREADS_END.toNanos();
        Set<Thread> left = threads();
        left.removeAll(before);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
            left.removeIf(thread -> !thread.isAlive());
        }
        Check.that(left.isEmpty(), "Threads still run after close(): " + left);
    }

    /** Settings of the machine that everybody shares. */
    static Map<String, String> machine() {
        Map<String, String> settings = new HashMap<>();
        settings.put("default time zone", TimeZone.getDefault().getID()); // also sets a property when first asked
        System.getProperties().forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value)));
        settings.put("default locale", Locale.getDefault().toString());
        settings.put("default uncaught exception handler", String.valueOf(Thread.getDefaultUncaughtExceptionHandler()));
        settings.put(
                "context class loader", String.valueOf(Thread.currentThread().getContextClassLoader()));
        return settings;
    }
}
