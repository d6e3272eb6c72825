package nl.zetel.plugin.haalcentraal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a request; the time limit covers the body too, which the JDK's own does not. */
final class Http {

    /** Far more than twenty persons take; in memory the objects of a hostile answer take a hundred times as much. */
    static final int LARGEST_BODY = 1024 * 1024;

    private final HttpClient client;

    Http(HttpClient client) {
        this.client = client;
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @throws HttpTimeoutException if it did not come in time
     * @throws IOException if it did not come whole
     */
    Reply send(HttpRequest request, Duration limit) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new LimitedBody(LARGEST_BODY));
        try {
            return reply(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("No whole answer within " + limit);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("The request failed", e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Retry-After"),
                response.body());
    }
}
