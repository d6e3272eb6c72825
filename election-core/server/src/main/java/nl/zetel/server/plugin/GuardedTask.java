package nl.zetel.server.plugin;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call under way in a plugin's thread. Whatever happens, what it holds is released exactly once and only when the
 * plugin has really come back, which a cancelled future would not tell.
 */
final class GuardedTask<R> implements Runnable {

    private final Callable<R> code;
    private final Runnable release;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private @Nullable Thread thread;
    private boolean cancelled;

    GuardedTask(Callable<R> code, Runnable release) {
        this.code = code;
        this.release = release;
    }

    @Override
    public void run() {
        try {
            if (enter()) {
                result.complete(code.call());
            }
        } catch (Throwable e) { // also errors: the caller waits for an answer
            result.completeExceptionally(e);
        } finally {
            leave();
            release.run();
        }
    }

    private synchronized boolean enter() {
        thread = Thread.currentThread();
        return !cancelled;
    }

    /** Clears an interrupt that came too late, so that it does not hit the thread's next task. */
    private synchronized void leave() {
        thread = null;
        Thread.interrupted();
    }

    /** Asks the plugin to stop; it may not listen. */
    synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Where the call is now; empty if it is over. */
    synchronized StackTraceElement[] stackTrace() {
        return thread == null ? new StackTraceElement[0] : thread.getStackTrace();
    }

    R await(long nanos) throws InterruptedException, ExecutionException, TimeoutException {
        return result.get(nanos, TimeUnit.NANOSECONDS);
    }
}
