package nl.zetel.server.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zetel.server.notice.domain.Subscription;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Subscriptions in their table. */
@ApplicationScoped
public class SubscriptionStore extends RecordStore<Subscription, SubscriptionEntity> {

    /** For the container. */
    protected SubscriptionStore() {
        super(Subscription.class, SubscriptionEntity.class);
    }

    @Override
    protected SubscriptionEntity row() {
        return new SubscriptionEntity();
    }

    @Override
    protected Keys keys(Subscription value) {
        return Keys.state(value.state()).lookup(value.addressHash());
    }

    @Override
    protected String noun() {
        return "aanmelding";
    }
}
