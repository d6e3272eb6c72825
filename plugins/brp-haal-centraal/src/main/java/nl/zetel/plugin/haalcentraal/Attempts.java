package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** When a question is asked again: only if nobody has to change anything first. */
final class Attempts {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final long FIRST_WAIT_MILLIS = 300;

    private final Limits limits;

    Attempts(Limits limits) {
        this.limits = limits;
    }

    /** How long to wait before the next attempt, or empty if there is none. */
    Optional<Duration> afterReply(Reply reply, int attempt, Duration left) {
        if (!PASSING.contains(reply.status())) {
            return Optional.empty();
        }
        Optional<Duration> wanted = reply.retryAfter().flatMap(Attempts::seconds);
        return within(wanted.orElseGet(() -> backoff(attempt)), attempt, left);
    }

    /**
     * As {@link #afterReply}, if there was no reply. A register that is too slow gets no second question: it is at work
     * on the first.
     */
    Optional<Duration> afterFailure(IOException failure, int attempt, Duration left) {
        boolean tooSlow = failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException);
        return tooSlow || failure instanceof LimitedBody.TooLargeException
                ? Optional.empty()
                : within(backoff(attempt), attempt, left);
    }

    static boolean neverArrived(IOException failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }

    private Optional<Duration> within(Duration wait, int attempt, Duration left) {
        return attempt < limits.attempts() && wait.compareTo(left) < 0 ? Optional.of(wait) : Optional.empty();
    }

    private static Duration backoff(int attempt) {
        long wait = FIRST_WAIT_MILLIS << (attempt - 1);
        return Duration.ofMillis(wait + ThreadLocalRandom.current().nextLong(wait / 2));
    }

    /** A date instead of seconds is rare enough to be left to the usual wait. */
    private static Optional<Duration> seconds(String text) {
        return text.strip().matches("[0-9]{1,6}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())))
                : Optional.empty();
    }
}
