package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.retention.RecordKind;
import nl.zetel.server.notice.domain.Subscription;
import nl.zetel.server.notice.persistence.SubscriptionStore;
import nl.zetel.server.retention.application.RetentionHandler;
import nl.zetel.server.store.Stored;

/** Destroys subscriptions to the newsletter about one election when there is nothing more to tell of it. */
@ApplicationScoped
@Transactional
public class SubscriptionRetention implements RetentionHandler {

    @Inject
    SubscriptionStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.NEWSLETTER_SUBSCRIPTIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.ofEvent(event, of(electionId).size());
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<Subscription>> all = of(electionId);
        all.forEach(store::destroy);
        return new Destroyed(
                all.stream().map(Stored::id).toList(),
                all.stream().map(each -> Subscriptions.path(each.id())).toList());
    }

    private List<Stored<Subscription>> of(String electionId) {
        return store.all("").stream()
                .filter(each -> each.value().electionId().equals(Optional.of(electionId)))
                .toList();
    }
}
