package nl.zetel.plugin.webhooks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.zetel.api.event.DomainEvent;

/** Posts an event to an address. */
final class Post {

    private final HttpClient client;
    private final Endpoint endpoint;
    private final Duration timeout;
    private final Clock clock;

    Post(HttpClient client, Endpoint endpoint, Duration timeout, Clock clock) {
        this.client = client;
        this.endpoint = endpoint;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Posts it.
     *
     * @throws IOException if the receiver cannot be reached or does not answer with a status from 200 to 299
     */
    void send(DomainEvent event) throws IOException, InterruptedException {
        byte[] body = CloudEvent.json(event).getBytes(StandardCharsets.UTF_8);
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(endpoint.uri())
                .timeout(timeout)
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .header("User-Agent", "Zetel")
                .header("Webhook-Id", event.id())
                .header("Webhook-Timestamp", Long.toString(timestamp))
                .header("Webhook-Signature", endpoint.signer().sign(event.id(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < 200 || status > 299) {
            throw new IOException(endpoint.shown() + " antwoordde met " + status);
        }
    }

    Instant now() {
        return clock.instant();
    }

    String shown() {
        return endpoint.shown();
    }
}
