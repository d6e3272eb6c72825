package nl.zetel.plugin.testkit;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs code in a thread of its own and gives it up after a time. */
final class TimeLimit {

    private TimeLimit() {}

    /** What is run. */
    @FunctionalInterface
    interface Code<T, X extends Exception> {
        T run() throws X;
    }

    /**
     * Runs the code; what it throws comes out as it is.
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
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
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
