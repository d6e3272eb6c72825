package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A circuit breaker: opens after a number of failures in a row, and after a while lets one call through to see whether it
 * may close. Time is that of a monotonic clock in nanoseconds, since a wall clock may be set.
 */
final class Circuit {

    private final int threshold;
    private final long openNanos;
    private final LongSupplier nanoClock;

    private int failures;
    private long openedAt;
    private CircuitState state = CircuitState.CLOSED;

    Circuit(int threshold, Duration openFor, LongSupplier nanoClock) {
        this.threshold = threshold;
        this.openNanos = openFor.toNanos();
        this.nanoClock = nanoClock;
    }

    /** Whether a call may go through. A call that may has to end in one of the next three methods. */
    synchronized boolean admits() {
        if (state == CircuitState.OPEN && nanoClock.getAsLong() - openedAt >= openNanos) {
            state = CircuitState.HALF_OPEN;
            return true;
        }
        return state == CircuitState.CLOSED;
    }

    synchronized void succeeded() {
        failures = 0;
        state = CircuitState.CLOSED;
    }

    /** Returns whether this failure opened the circuit. */
    synchronized boolean failed() {
        failures++;
        boolean opens = state == CircuitState.HALF_OPEN || (state == CircuitState.CLOSED && failures >= threshold);
        if (opens) {
            state = CircuitState.OPEN;
            openedAt = nanoClock.getAsLong();
        }
        return opens;
    }

    /** The call did not reach the extension after all: a trial is still due. */
    synchronized void notTried() {
        if (state == CircuitState.HALF_OPEN) {
            state = CircuitState.OPEN;
        }
    }

    synchronized CircuitState state() {
        return state;
    }
}
