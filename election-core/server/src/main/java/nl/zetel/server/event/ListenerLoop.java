package nl.zetel.server.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Serves one listener until it is stopped: after every change, and now and then for what has to be tried again. */
final class ListenerLoop implements Runnable {

    private static final System.Logger LOG = System.getLogger(ListenerLoop.class.getName());

    private final ListenerService service;
    private final Duration longestSleep;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    ListenerLoop(ListenerService service, Duration longestSleep) {
        this.service = service;
        this.longestSleep = longestSleep;
    }

    void runIn(Thread newThread) {
        this.thread = newThread;
    }

    void wake() {
        wakes.release();
    }

    void stop() {
        stopped = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public void run() {
        boolean complained = false;
        while (!stopped) {
            try {
                while (!stopped && service.round()) {
                    wakes.drainPermits();
                }
                complained = false;
                sleep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                complained = complain(complained, e);
                pause();
            }
        }
    }

    private void sleep() throws InterruptedException {
        if (wakes.tryAcquire(longestSleep.toMillis(), TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }

    private void pause() {
        try {
            Thread.sleep(longestSleep.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Once for a row of failures: while the database is away, this would fill the log. */
    private boolean complain(boolean before, RuntimeException e) {
        if (!before && !stopped) {
            LOG.log(System.Logger.Level.WARNING, "Events for " + service.listener() + " wait", e);
        }
        return true;
    }
}
