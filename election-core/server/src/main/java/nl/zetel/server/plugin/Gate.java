package nl.zetel.server.plugin;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets calls into a plugin until it is closed; closing waits for those that are inside. */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean open = true;

    /** To be called, like {@link #leave}, in the thread that makes the call. */
    boolean enter() {
        return open && lock.readLock().tryLock();
    }

    void leave() {
        lock.readLock().unlock();
    }

    /** Lets nobody in any more. */
    void shut() {
        open = false;
    }

    /** Waits until everybody has left; answers whether they have. */
    boolean awaitEmpty(Duration limit) throws InterruptedException {
        boolean empty = lock.writeLock().tryLock(limit.toNanos(), TimeUnit.NANOSECONDS);
        if (empty) {
            lock.writeLock().unlock();
        }
        return empty;
    }
}
