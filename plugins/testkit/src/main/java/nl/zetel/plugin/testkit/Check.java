package nl.zetel.plugin.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Checks that several contracts share. */
final class Check {

    private static final int THREADS = 8;
    private static final int ROUNDS = 3;
    private static final Duration CONCURRENT_LIMIT = Duration.ofSeconds(60);

    private Check() {}

    /** Fails with the message unless the condition holds. */
    static void that(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    static void notBlank(@Nullable String text, String what) {
        that(text != null && !text.isBlank(), what + " is blank");
    }

    /** Does the same again where language and time zone are others, and expects the same. */
    static <T> void sameEverywhere(String what, Callable<T> code) throws Exception {
        T first = code.call();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            that(
                    equal(first, again(what, code)),
                    what + " differs with the machine's language or time zone, or from call to" + " call");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * Does what went well before. A failure now is a failure of what stayed behind, so that is what is said.
     *
     * @param what what is asked for again
     */
    static <T> T again(String what, Callable<T> code) {
        try {
            return code.call();
        } catch (Exception e) {
            throw new AssertionError(
                    what
                            + " comes once, and fails when it is asked again. Does a field keep something of the first call? "
                            + e,
                    e);
        }
    }

    /** Does the same in several threads at once, and expects what one thread gets. */
    static <T> void sameConcurrently(String what, Callable<T> code) throws Exception {
        T expected = code.call();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            TimeLimit.of(CONCURRENT_LIMIT, what + " does not end when several threads ask at once", () -> {
                for (T answer : concurrently(threads, code)) {
                    that(equal(expected, answer), what + " differs when several threads ask at once");
                }
                return true;
            });
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> concurrently(ExecutorService threads, Callable<T> code) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<T>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS * ROUNDS; i++) {
            tasks.add(threads.submit(() -> {
                together.await();
                return code.call();
            }));
        }
        together.countDown();
        List<T> answers = new ArrayList<>();
        for (Future<T> task : tasks) {
            answers.add(answer(task));
        }
        return answers;
    }

    private static <T> T answer(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new AssertionError(
                    "A call fails when several threads ask at once. Does a field keep something of a call? "
                            + e.getCause(),
                    e.getCause());
        }
    }

    private static boolean equal(@Nullable Object a, @Nullable Object b) {
        return Objects.deepEquals(a, b);
    }
}
