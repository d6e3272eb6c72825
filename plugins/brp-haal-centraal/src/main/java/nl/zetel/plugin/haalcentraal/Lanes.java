package nl.zetel.plugin.haalcentraal;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Keeps questions from coming too many at once or too soon one after the other: each lane takes one at a time and rests
 * between two. Safe for use by several threads.
 */
final class Lanes {

    private final BlockingQueue<Long> freeFrom = new LinkedBlockingQueue<>();
    private final long restNanos;

    Lanes(int count, Duration rest) {
        restNanos = rest.toNanos();
        for (int i = 0; i < count; i++) {
            freeFrom.add(System.nanoTime());
        }
    }

    /** A lane that is taken until it is closed. */
    interface Lane extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a lane. */
    Lane enter() throws InterruptedException {
        long from = freeFrom.take();
        long wait = from - System.nanoTime();
        if (wait > 0) {
            sleep(wait, from);
        }
        return () -> freeFrom.add(System.nanoTime() + restNanos);
    }

    private void sleep(long nanos, long from) throws InterruptedException {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            freeFrom.add(from);
            throw e;
        }
    }
}
