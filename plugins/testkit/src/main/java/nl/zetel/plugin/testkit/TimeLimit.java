package nl.zetel.plugin.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs code in a thread of its own and gives it up after a time. */
final class TimeLimit {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PATIENCE = 5;
    private static final int POLL_MILLIS = 50;

    private TimeLimit() {}

    /** What is run. */
    @FunctionalInterface
    interface Code<T, X extends Exception> {
        T run() throws X;
    }

    /**
     * Runs the code; what it throws comes out as it is. A machine that is busy with other things is not the plugin's
     * fault: as long as the code itself has not worked for that time, it may take five times as long.
     *
     * @throws AssertionError with the message if the code takes too long
     */
    static <T, X extends Exception> T of(Duration limit, String message, Code<T, X> code) throws X {
        FutureTask<T> task = new FutureTask<>(code::run);
        Thread thread = new Thread(task, "testkit");
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            await(task, thread, limit);
            return task.get(0, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new AssertionError(message, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        } catch (ExecutionException e) {
            throw TimeLimit.<X>asItIs(Objects.requireNonNull(e.getCause()));
        }
    }

    private static void await(FutureTask<?> task, Thread thread, Duration limit) throws InterruptedException {
        long began = System.nanoTime();
        long end = began + limit.multipliedBy(PATIENCE).toNanos();
        while (!task.isDone() && System.nanoTime() < end && worked(thread) < limit.toNanos()) {
            thread.join(POLL_MILLIS);
        }
    }

    /** Processor time of a thread in nanoseconds; -1 if it has ended or the machine does not tell. */
    private static long worked(Thread thread) {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : -1;
    }

    /** An exception of the code, which can be none but an unchecked one or an X. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> X asItIs(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (X) thrown;
    }
}
