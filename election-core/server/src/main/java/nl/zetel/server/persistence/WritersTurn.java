package nl.zetel.server.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to write, in the order of asking. A thread that has it may take it again (a transaction within a
 * transaction); another thread may give it back (a transaction that the server ends because it took too long).
 */
final class WritersTurn {

    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore turn = new Semaphore(1, true);
    private @Nullable Thread holder;
    private int taken;

    void take() throws SQLException {
        if (!takenAgain()) {
            await();
            takenFirst();
        }
    }

    synchronized void give() {
        taken--;
        if (taken == 0) {
            holder = null;
            turn.release();
        }
    }

    private synchronized boolean takenAgain() {
        boolean mine = holder == Thread.currentThread();
        taken += mine ? 1 : 0;
        return mine;
    }

    private synchronized void takenFirst() {
        holder = Thread.currentThread();
        taken = 1;
    }

    private void await() throws SQLException {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLTransientException("Somebody else has been writing for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("Interrupted while waiting to write", e);
        }
    }
}
