package nl.zetel.it;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Waiting() {}

    /** @throws AssertionError if it does not hold in time */
    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
            }
            Thread.sleep(100);
        }
    }
}
