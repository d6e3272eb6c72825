package nl.zetel.plugin.brpstub;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server was asked, for tests. Safe for use by several threads. */
public final class Traffic {

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    Traffic() {}

    /**
     * A request for persons.
     *
     * @param headers first value of each header, names in lower case
     * @param body the body
     */
    public record Request(Map<String, String> headers, String body) {

        /** Copies the map. */
        public Request {
            headers = Map.copyOf(headers);
        }

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "Request[" + body.length() + " characters]";
        }
    }

    /** The requests so far, in order of arrival. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The most requests that were answered at the same time. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Forgets everything. */
    public void clear() {
        requests.clear();
        mostAtOnce.set(running.get());
    }

    void begin(Request request) {
        requests.add(request);
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
    }

    void end() {
        running.decrementAndGet();
    }
}
