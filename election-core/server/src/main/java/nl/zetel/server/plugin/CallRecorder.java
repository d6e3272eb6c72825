package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.Arrays;

/** Counts calls and keeps the duration of the last ones. */
final class CallRecorder {

    private static final int WINDOW = 512;

    private final long[] nanos = new long[WINDOW];
    private long calls;
    private long errors;
    private long timeouts;
    private long rejections;
    private long longest;
    private int running;

    synchronized void entered() {
        running++;
    }

    /** The extension came back, in time or not. */
    synchronized void left() {
        running--;
    }

    synchronized void succeeded(long took) {
        record(took);
    }

    synchronized void failed(long took) {
        record(took);
        errors++;
    }

    synchronized void timedOut(long took) {
        failed(took);
        timeouts++;
    }

    synchronized void rejected() {
        rejections++;
    }

    private void record(long took) {
        nanos[(int) (calls % WINDOW)] = took;
        longest = Math.max(longest, took);
        calls++;
    }

    synchronized CallStatistics statistics() {
        long[] last = Arrays.copyOf(nanos, (int) Math.min(calls, WINDOW));
        Arrays.sort(last);
        return new CallStatistics(
                calls,
                errors,
                timeouts,
                rejections,
                running,
                percentile(last, 50),
                percentile(last, 95),
                Duration.ofNanos(longest));
    }

    /** The smallest duration that at least that share of the calls did not exceed. */
    private static Duration percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Duration.ZERO;
        }
        int rank = Math.floorDiv(sorted.length * percent + 99, 100);
        return Duration.ofNanos(sorted[rank - 1]);
    }
}
