package nl.zetel.load;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How long answers took, per kind of request; every sample is kept, so that percentiles are exact. */
public final class Latencies {

    private static final int FIRST_ROOM = 1024;

    private final Map<String, Samples> kinds = new ConcurrentSkipListMap<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicReference<String> firstError = new AtomicReference<>("");
    private final long begun = System.nanoTime();

    /** Nanoseconds of requests of one kind. */
    private static final class Samples {
        private long[] nanos = new long[FIRST_ROOM];
        private int size;

        synchronized void add(long sample) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * size);
            }
            nanos[size++] = sample;
        }

        synchronized long[] sorted() {
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** Notes an answer. */
    public void add(String kind, long nanos) {
        kinds.computeIfAbsent(kind, each -> new Samples()).add(nanos);
    }

    /** Notes a request that got no answer or a wrong one. */
    public void error() {
        error("no answer");
    }

    /** The same, with what the answer said. */
    public void error(String text) {
        errors.incrementAndGet();
        firstError.compareAndSet("", text);
    }

    /** How many went wrong. */
    public int errors() {
        return errors.get();
    }

    /** The time within which 99 of 100 of that kind were answered, in milliseconds; 0 if there were none. */
    public double p99(String kind) {
        Samples samples = kinds.get(kind);
        return samples == null ? 0 : percentile(samples.sorted(), 99);
    }

    /** The same of the kind that took longest. */
    public double worstP99() {
        return kinds.keySet().stream().mapToDouble(this::p99).max().orElse(0);
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /** Prints a table; rates are over the time since this was made. */
    public void print(String title, PrintStream out) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(Locale.ROOT, "%n%s (%.0f s)%n", title, seconds);
        out.printf("%-34s %8s %8s %9s %9s %9s %9s%n", "", "requests", "per s", "min ms", "p50 ms", "p99 ms", "max ms");
        kinds.forEach((kind, samples) -> {
            long[] sorted = samples.sorted();
            out.printf(
                    Locale.ROOT,
                    "%-34s %8d %8.1f %9.1f %9.1f %9.1f %9.1f%n",
                    kind,
                    sorted.length,
                    sorted.length / seconds,
                    percentile(sorted, 0),
                    percentile(sorted, 50),
                    percentile(sorted, 99),
                    percentile(sorted, 100));
        });
        out.println("errors: " + errors + (errors.get() == 0 ? "" : ", the first: " + firstError));
    }
}
