package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import nl.zetel.server.plugin.HostSettings.GuardSettings;
import nl.zetel.server.plugin.PluginCallException.Reason;
import nl.zetel.spi.Extension;

/** Guards one extension, as {@link ExtensionHandle} says. */
final class CallGuard<E extends Extension> implements ExtensionHandle<E> {

    private static final System.Logger LOG = System.getLogger(CallGuard.class.getName());

    private final PluginCalls plugin;
    private final Class<E> type;
    private final E extension;
    private final long limitNanos;
    private final long placeNanos;
    private final LongSupplier nanoClock;
    private final Semaphore places;
    private final Circuit circuit;
    private final CallRecorder recorder = new CallRecorder();

    /**
     * What the guards of one plugin share.
     *
     * @param pluginId the plugin
     * @param threads where calls run
     * @param gate open while the plugin is started
     * @param nanoClock monotonic clock in nanoseconds
     */
    record PluginCalls(String pluginId, PluginThreads threads, Gate gate, LongSupplier nanoClock) {}

    CallGuard(PluginCalls plugin, Class<E> type, E extension, Duration limit, GuardSettings settings) {
        this.plugin = plugin;
        this.type = type;
        this.extension = extension;
        this.limitNanos = limit.toNanos();
        this.placeNanos = settings.placeLimit().toNanos();
        this.nanoClock = plugin.nanoClock();
        this.places = new Semaphore(settings.places());
        this.circuit = new Circuit(settings.failures(), settings.openFor(), nanoClock);
    }

    @Override
    public String pluginId() {
        return plugin.pluginId();
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public <R, X extends Exception> R call(Class<X> passed, ExtensionCall<E, R> call) throws X {
        return guarded(passed, () -> call.on(extension), task -> task.await(limitNanos));
    }

    @Override
    public <H, R, X extends Exception> R stream(
            Class<X> passed, Class<H> handlerType, H handler, StreamingCall<E, H, R> call) throws X {
        Relay<H> relay = new Relay<>(handlerType, handler);
        Callable<R> code = () -> {
            try {
                return call.on(extension, relay.front());
            } finally {
                relay.finish();
            }
        };
        try {
            return guarded(passed, code, task -> listen(relay, task));
        } finally {
            relay.abandon();
        }
    }

    /** Waits for a task's answer; may do something for it in between. */
    private interface Waiting<R> {
        R await(GuardedTask<R> task) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <H, R> R listen(Relay<H> relay, GuardedTask<R> task)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = nanoClock.getAsLong() + limitNanos;
        while (true) {
            List<Relay<H>.Invocation> batch = relay.next(deadline - nanoClock.getAsLong());
            if (batch == null) {
                throw new TimeoutException();
            }
            if (batch.isEmpty()) {
                return task.await(Math.max(0, deadline - nanoClock.getAsLong()));
            }
            long began = nanoClock.getAsLong();
            batch.forEach(Relay.Invocation::run);
            deadline += nanoClock.getAsLong() - began;
        }
    }

    private <R, X extends Exception> R guarded(Class<X> passed, Callable<R> code, Waiting<R> waiting) throws X {
        if (!circuit.admits()) {
            recorder.rejected();
            throw refused(Reason.REJECTED_BY_CIRCUIT, "left alone after repeated failure");
        }
        GuardedTask<R> task = begin(code);
        long began = nanoClock.getAsLong();
        boolean settled = false;
        try {
            R answer = waiting.await(task);
            recorder.succeeded(nanoClock.getAsLong() - began);
            circuit.succeeded();
            settled = true;
            return answer;
        } catch (TimeoutException e) {
            settled = true;
            throw timedOut(task, began);
        } catch (ExecutionException e) {
            settled = true;
            throw failed(passed, cause(e), began);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(Reason.UNAVAILABLE, "the caller was interrupted");
        } finally {
            task.cancel();
            if (!settled) {
                circuit.notTried();
            }
        }
    }

    private <R> GuardedTask<R> begin(Callable<R> code) {
        if (!takePlace()) {
            circuit.notTried();
            recorder.rejected();
            throw refused(Reason.UNAVAILABLE, "too many calls are running");
        }
        recorder.entered();
        GuardedTask<R> task = new GuardedTask<>(() -> throughGate(code), this::givePlaceBack);
        try {
            plugin.threads().execute(task);
        } catch (RejectedExecutionException e) {
            givePlaceBack();
            circuit.notTried();
            recorder.rejected();
            throw refused(Reason.UNAVAILABLE, "not started");
        }
        return task;
    }

    private boolean takePlace() {
        try {
            return places.tryAcquire(placeNanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void givePlaceBack() {
        recorder.left();
        places.release();
    }

    private <R> R throughGate(Callable<R> code) throws Exception {
        if (!plugin.gate().enter()) {
            throw refused(Reason.UNAVAILABLE, "not started");
        }
        try {
            return code.call();
        } finally {
            plugin.gate().leave();
        }
    }

    private PluginCallException timedOut(GuardedTask<?> task, long began) {
        recorder.timedOut(nanoClock.getAsLong() - began);
        PluginCallException e = refused(Reason.TIMEOUT, "no answer in time from " + type.getSimpleName());
        e.setStackTrace(task.stackTrace()); // where it hangs says more than where we waited
        countFailure(e);
        return e;
    }

    private <X extends Exception> PluginCallException failed(Class<X> passed, Throwable cause, long began) throws X {
        long took = nanoClock.getAsLong() - began;
        if (cause instanceof PluginCallException own && own.pluginId().equals(pluginId())) {
            recorder.rejected();
            circuit.notTried();
            return own;
        }
        PluginCallException failure =
                new PluginCallException(pluginId(), Reason.FAILED, type.getSimpleName() + " failed", cause);
        switch (Outcome.of(cause)) {
            case ANSWER -> answered(took);
            case ERROR -> erred(took);
            case BREAKDOWN -> brokeDown(took, failure);
        }
        if (passed.isInstance(cause)) {
            throw passed.cast(cause);
        }
        return failure;
    }

    private void answered(long took) {
        recorder.succeeded(took);
        circuit.succeeded();
    }

    private void erred(long took) {
        recorder.failed(took);
        circuit.succeeded();
    }

    private void brokeDown(long took, PluginCallException failure) {
        recorder.failed(took);
        countFailure(failure);
    }

    private void countFailure(PluginCallException failure) {
        String circuitNow = circuit.failed() ? "; its circuit is now open" : "";
        LOG.log(System.Logger.Level.WARNING, "A call failed" + circuitNow, failure);
    }

    private PluginCallException refused(Reason reason, String message) {
        return new PluginCallException(pluginId(), reason, message);
    }

    private static Throwable cause(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause == null ? e : cause;
    }

    /** Runs the extension's self-test, whether its circuit is open or not; if it passes, the circuit closes. */
    SelfTestResult selfTest() {
        long began = nanoClock.getAsLong();
        String message;
        boolean passed = false;
        try {
            GuardedTask<String> task = begin(extension::selfTest);
            try {
                message = task.await(limitNanos);
                passed = true;
                circuit.succeeded();
            } finally {
                task.cancel();
            }
        } catch (TimeoutException e) {
            message = Text.SELF_TEST_TIMEOUT.text(Duration.ofNanos(limitNanos).toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            message = Text.SELF_TEST_INTERRUPTED.text();
        } catch (ExecutionException e) {
            message = selfTestFailure(cause(e));
        } catch (PluginCallException e) {
            message = Text.SELF_TEST_UNAVAILABLE.text();
        }
        return new SelfTestResult(
                type.getSimpleName(), passed, message, Duration.ofNanos(nanoClock.getAsLong() - began));
    }

    /** An extension's message is meant for the administrator; an error of the program is not. */
    private static String selfTestFailure(Throwable cause) {
        if (cause instanceof PluginCallException) {
            return Text.SELF_TEST_UNAVAILABLE.text();
        }
        boolean meant = cause instanceof Exception && !(cause instanceof RuntimeException);
        String message = cause.getMessage();
        return meant && message != null
                ? message
                : Text.SELF_TEST_FAILED.text(cause.getClass().getName());
    }

    ExtensionStatus status() {
        return new ExtensionStatus(
                type.getSimpleName(), extension.getClass().getName(), circuit.state(), recorder.statistics());
    }
}
