package nl.zetel.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Requests that come when they come, whether or not earlier ones were answered: a request's time counts from the moment
 * at which it was due, so that a server that stands still for a second cannot hide it.
 */
final class OpenLoop {

    private final String kind;
    private final double perSecond;
    private final ExecutorService senders;

    /** @param senders as many threads as requests may wait for their answer at once */
    OpenLoop(String kind, double perSecond, ExecutorService senders) {
        this.kind = kind;
        this.perSecond = perSecond;
        this.senders = senders;
    }

    /** What is sent. */
    interface Request {
        /** Sends the request of that number, from 0. */
        Session.Answer send(int number) throws IOException;
    }

    /** Sends at that rate for that long; returns when the last one was handed out. */
    void run(Duration duration, Request request, Latencies latencies) throws InterruptedException {
        long begin = System.nanoTime();
        int total = (int) Math.round(perSecond * duration.toSeconds());
        for (int number = 0; number < total; number++) {
            long due = begin + Math.round(number / perSecond * 1e9);
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            int each = number;
            senders.execute(() -> send(request, each, due, latencies));
        }
    }

    private void send(Request request, int number, long due, Latencies latencies) {
        try {
            Session.Answer answer = request.send(number);
            latencies.add(kind, System.nanoTime() - due);
            if (answer.status() >= 300) {
                latencies.error(answer.status() + " " + answer.text());
            }
        } catch (IOException | RuntimeException e) {
            latencies.error();
        }
    }
}
