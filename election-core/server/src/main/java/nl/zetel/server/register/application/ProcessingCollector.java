package nl.zetel.server.register.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import nl.zetel.api.Bsn;
import nl.zetel.server.register.domain.ProcessingEntry;
import nl.zetel.server.store.BsnCipher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the processing log to an OpenTelemetry collector (OTLP over HTTP, JSON) beside its table, if
 * {@code zetel.processing-log.otlp-endpoint} names one. Nobody waits for it: records stand in a line of limited length and
 * are sent in batches, again while the collector does not answer. What finds no place is lost to the collector, not to the
 * table; it is counted, and logged. What waits when the server stops is kept in a file until it starts again.
 */
@ApplicationScoped
public class ProcessingCollector {

    /** How many records wait at most. */
    static final int CAPACITY = 20_000;

    private static final int BATCH = 500;
    private static final Duration STOPPING = Duration.ofSeconds(5);
    private static final int ACCEPTED = 200;
    private static final int BAD_REQUEST = 400;
    private static final System.Logger LOG = System.getLogger(ProcessingCollector.class.getName());

    private final BlockingQueue<ProcessingFile.Line> waiting = new LinkedBlockingQueue<>(CAPACITY);
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();

    @Inject
    @ConfigProperty(name = "zetel.processing-log.otlp-endpoint")
    Optional<String> endpoint;

    @Inject
    @ConfigProperty(name = "zetel.processing-log.otlp-authorization")
    Optional<String> authorization;

    @Inject
    BsnCipher cipher;

    @Inject
    CollectorSpool spool;

    private Duration pause = Duration.ofSeconds(5);
    private Optional<Thread> sender = Optional.empty();

    /** Goes on with what waited when the server stopped. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (endpoint.isPresent()) {
            List<ProcessingFile.Line> kept = spool.take();
            long refused = kept.stream().filter(span -> !waiting.offer(span)).count();
            if (refused > 0) {
                lose(refused, "the line is full");
            }
            if (!kept.isEmpty()) {
                start();
            }
        }
    }

    /** Puts a record in the line; never waits. */
    void accept(String municipality, Optional<Bsn> subject, ProcessingEntry entry) {
        if (endpoint.isEmpty()) {
            return;
        }
        start();
        if (!waiting.offer(new ProcessingFile.Line(municipality, subject.map(cipher::hash), entry))) {
            lose(1, "the line is full, because the collector does not answer");
        }
    }

    /** Records that the collector took since the start. */
    public long delivered() {
        return delivered.get();
    }

    /** Records that it did not get since the start, and will not. */
    public long lost() {
        return lost.get();
    }

    /** Records that wait. */
    public long pending() {
        return waiting.size();
    }

    /** How long to wait after the collector did not answer. */
    void pausing(Duration newPause) {
        pause = newPause;
    }

    /** Ends with the application; what waits then is kept until the next start. */
    @PreDestroy
    void stop() {
        Optional<Thread> thread = ended();
        thread.ifPresent(Thread::interrupt);
        try {
            if (thread.isPresent()) {
                thread.get().join(STOPPING.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> ended() {
        Optional<Thread> thread = sender;
        sender = Optional.empty();
        return thread;
    }

    private synchronized void start() {
        if (sender.isEmpty()) {
            Thread thread = new Thread(this::send, "processing-log-collector");
            thread.setDaemon(true);
            thread.start();
            sender = Optional.of(thread);
        }
    }

    private void send() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        List<ProcessingFile.Line> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.add(waiting.take());
                waiting.drainTo(batch, BATCH - 1);
                deliver(client, batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.drainTo(batch);
        if (!batch.isEmpty() && !spool.keep(batch)) {
            lose(batch.size(), "the server stops");
        }
    }

    private void deliver(HttpClient client, List<ProcessingFile.Line> batch) throws InterruptedException {
        HttpRequest request = request(OtlpSpans.request(batch).toString());
        boolean told = false;
        while (true) {
            int status = status(client, request);
            if (status == ACCEPTED) {
                delivered.addAndGet(batch.size());
                return;
            }
            if (status == BAD_REQUEST) {
                lose(batch.size(), "the collector refuses them (400)");
                return;
            }
            if (!told) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The collector of the processing log answers {0}; records wait and are sent again",
                        status == 0 ? "nothing" : status);
                told = true;
            }
            Thread.sleep(pause.toMillis());
        }
    }

    private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint.orElseThrow()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }

    private void lose(long count, String why) {
        long all = lost.addAndGet(count);
        // The first and then each thousandth: a collector that is gone must not fill the log.
        if (all == count || all / 1000 > (all - count) / 1000) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} records of the processing log did not reach the collector: {1}; the table has them",
                    all,
                    why);
        }
    }
}
