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

/** Destroys addresses of which nobody confirmed that they want the newsletter. */
@ApplicationScoped
@Transactional
public class UnconfirmedRetention implements RetentionHandler {

    @Inject
    SubscriptionStore store;

    @Override
    public RecordKind kind() {
        return RecordKind.UNCONFIRMED_SUBSCRIPTIONS;
    }

    @Override
    public List<Holding> holdings(String electionId, Optional<LocalDate> event) {
        return RetentionHandler.byDay(pending().stream().map(UnconfirmedRetention::day));
    }

    @Override
    public Destroyed destroy(String electionId, LocalDate startedUntil) {
        List<Stored<Subscription>> expired = pending().stream()
                .filter(each -> !day(each).isAfter(startedUntil))
                .toList();
        expired.forEach(store::destroy);
        return new Destroyed(
                expired.stream().map(Stored::id).toList(),
                expired.stream().map(each -> Subscriptions.path(each.id())).toList());
    }

    private List<Stored<Subscription>> pending() {
        return store.all("").stream()
                .filter(each -> each.value().state() == Subscription.State.PENDING)
                .toList();
    }

    private static LocalDate day(Stored<Subscription> stored) {
        return stored.value().requestedAt().toLocalDate();
    }
}
