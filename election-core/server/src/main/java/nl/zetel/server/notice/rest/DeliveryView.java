package nl.zetel.server.notice.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.store.Stored;

/** A delivery as its caller sees it. */
public record DeliveryView(
        String id,
        String subscriptionId,
        Delivery.State state,
        int attempts,
        String reason,
        Optional<OffsetDateTime> at) {

    static DeliveryView of(Stored<Delivery> stored) {
        Delivery value = stored.value();
        return new DeliveryView(
                stored.id(), value.subscriptionId(), value.state(), value.attempts(), value.reason(), value.at());
    }
}
