package nl.zetel.server.event;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.clock.Amsterdam;

/**
 * An event and its deliveries.
 *
 * @param sequence number of its link in the audit chain
 * @param id identifier, a UUID
 * @param type stable type
 * @param source installation and municipality
 * @param subject path of the resource that it is about
 * @param time when, by the clock that deadlines are held to
 * @param data what happened
 * @param deliveries to whom it goes
 */
public record EventView(
        long sequence,
        String id,
        String type,
        String source,
        String subject,
        OffsetDateTime time,
        JsonObject data,
        List<DeliveryView> deliveries) {

    /**
     * How far the delivery to a listener has come. Times are those of the machine's clock.
     *
     * @param listener the listener
     * @param state PENDING or DELIVERED
     * @param attempts how often it was tried
     * @param nextAttemptAt when it is tried again, if it is pending
     * @param deliveredAt when the listener took it
     * @param lastError why the last attempt failed
     */
    public record DeliveryView(
            String listener,
            String state,
            int attempts,
            Optional<OffsetDateTime> nextAttemptAt,
            Optional<OffsetDateTime> deliveredAt,
            Optional<String> lastError) {

        static DeliveryView of(DeliveryEntity delivery) {
            boolean pending = delivery.state == DeliveryState.PENDING;
            return new DeliveryView(
                    delivery.key.listener,
                    delivery.state.name(),
                    delivery.attempts,
                    pending ? Optional.of(Amsterdam.at(delivery.nextAttemptAt)) : Optional.empty(),
                    Optional.ofNullable(delivery.deliveredAt).map(Amsterdam::at),
                    Optional.of(delivery.lastError).filter(error -> !error.isEmpty()));
        }
    }

    static EventView of(EventEntity entity, List<DeliveryEntity> deliveries) {
        var event = entity.toEvent();
        return new EventView(
                entity.key.sequence,
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                event.time(),
                json(event.data()),
                deliveries.stream().map(DeliveryView::of).toList());
    }

    private static JsonObject json(String data) {
        try (JsonReader reader = Json.createReader(new StringReader(data))) {
            return reader.readObject();
        }
    }
}
