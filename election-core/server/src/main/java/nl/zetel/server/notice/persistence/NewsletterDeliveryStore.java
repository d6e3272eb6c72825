package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Deliveries in their table. */
@ApplicationScoped
public class NewsletterDeliveryStore extends RecordStore<Delivery, NewsletterDeliveryEntity> {

    /** For the container. */
    protected NewsletterDeliveryStore() {
        super(Delivery.class, NewsletterDeliveryEntity.class);
    }

    @Override
    protected NewsletterDeliveryEntity row() {
        return new NewsletterDeliveryEntity();
    }

    @Override
    protected Keys keys(Delivery value) {
        return Keys.state(value.state()).lookup(value.subscriptionId());
    }

    @Override
    protected String noun() {
        return "verzending";
    }
}
