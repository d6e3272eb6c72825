package nl.zetel.plugin.brpstub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What a test or an operator can turn on a running server. Safe for use by several threads. */
public final class Knobs {

    private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
    private volatile Duration latency;
    private volatile Duration slowness = Duration.ofSeconds(60);
    private volatile LocalDate today;
    private volatile Optional<Fault> always = Optional.empty();

    Knobs(Duration latency, LocalDate today) {
        this.latency = latency;
        this.today = today;
    }

    /** The next requests get these faults, one each, in order. */
    public void next(Fault... coming) {
        for (Fault fault : coming) {
            faults.addLast(fault);
        }
    }

    /** Every request gets this fault, until {@link #heal()}. */
    public void always(Fault fault) {
        always = Optional.of(fault);
    }

    /** No more faults. */
    public void heal() {
        always = Optional.empty();
        faults.clear();
    }

    /** The fault of the request at hand. */
    Optional<Fault> take() {
        return Optional.ofNullable(faults.pollFirst()).or(() -> always);
    }

    /** How long each answer takes. */
    public Duration latency() {
        return latency;
    }

    /** Sets how long each answer takes. */
    public void latency(Duration value) {
        latency = value;
    }

    /** How long a slow answer takes. */
    public Duration slowness() {
        return slowness;
    }

    /** Sets how long a slow answer takes. */
    public void slowness(Duration value) {
        slowness = value;
    }

    /** The day that the register thinks it is: it decides what has ended and is no longer delivered. */
    public LocalDate today() {
        return today;
    }

    /** Sets the day that the register thinks it is. */
    public void today(LocalDate value) {
        today = value;
    }
}
