package nl.zetel.load;

import java.util.concurrent.TimeUnit;

/**
 * A client with a rhythm: every so often a request is due, whether or not the one before was answered in time. What is sent
 * late counts from the moment at which it was due.
 */
final class Typist {

    private final Session session;
    private final long rhythm;
    private final long first;
    private long due;

    /**
     * @param rhythm nanoseconds from one request to the next; 0 to send each as soon as the one before was answered
     * @param first nanoseconds from now, or from a moment at which the server is there again, until the first one
     */
    Typist(Session session, long rhythm, long first) {
        this.session = session;
        this.rhythm = rhythm;
        this.first = first;
        this.due = System.nanoTime() + first;
    }

    Session session() {
        return session;
    }

    /** Waits for the beat; answers the moment from which the request's time counts. */
    long beat() throws InterruptedException {
        long now = System.nanoTime();
        if (rhythm == 0) {
            return now;
        }
        TimeUnit.NANOSECONDS.sleep(due - now);
        long mine = due;
        due += rhythm;
        return mine;
    }

    /** Begins a new rhythm: there was nothing to do, or nobody to answer. */
    void rest() {
        due = Math.max(due, System.nanoTime());
    }

    /** Begins as at the beginning: the server was away, and nobody types while it is. */
    void beginAgain(long moment) {
        due = moment + first;
    }
}
