package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.notice.persistence.NewsletterDeliveryStore;
import nl.zetel.server.notice.persistence.NewsletterStore;
import nl.zetel.server.store.Stored;
import nl.zetel.spi.Notification;

/**
 * The steps of sending a newsletter, each in a transaction of its own. A delivery is marked before the channel gets it: if
 * the server stops in between, nobody knows whether it went, and it is not sent a second time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class NewsletterSteps {

    private static final String FOOT = """


            --
            U krijgt deze nieuwsbrief omdat u zich hebt aangemeld voor %s.
            Afmelden voor alle nieuwsbrieven van deze gemeente kan met één klik:
            %s
            """;

    @Inject
    NewsletterStore store;

    @Inject
    NewsletterDeliveryStore deliveries;

    @Inject
    Newsletters newsletters;

    @Inject
    Subscriptions subscriptions;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /** A newsletter with the bytes of its files, read once for all recipients. */
    record Letter(String id, Newsletter newsletter, List<Notification.Attachment> files) {}

    /** What is sent. What an earlier run left half done is of unknown fate. */
    public Letter letter(String id) {
        deliveries.all(id).stream()
                .filter(delivery -> delivery.value().state() == Delivery.State.SENDING)
                .forEach(delivery -> deliveries.update(delivery.with(value -> value.in(
                        Delivery.State.UNCERTAIN,
                        "De server stopte tijdens het verzenden; misschien is het bericht toch verzonden",
                        clock.now()))));
        Stored<Newsletter> newsletter = store.get(id);
        return new Letter(id, newsletter.value(), newsletters.files(newsletter));
    }

    /** Deliveries that wait, in their order. */
    public List<String> open(String id) {
        return deliveries.all(id).stream()
                .filter(delivery -> delivery.value().state().open())
                .map(Stored::id)
                .toList();
    }

    /** How many there are in all. */
    public int total(String id) {
        return deliveries.all(id).size();
    }

    /** Marks a delivery as begun and says what is sent; empty if whom it was for unsubscribed. */
    public Optional<Notification> begin(Letter letter, String deliveryId) {
        Stored<Delivery> delivery = deliveries.lock(deliveryId);
        Optional<Subscriptions.Addressee> to =
                subscriptions.subscriber(delivery.value().subscriptionId());
        if (to.isEmpty()) {
            deliveries.update(delivery.with(value -> value.in(Delivery.State.WITHDRAWN, "Afgemeld", clock.now())));
            return Optional.empty();
        }
        deliveries.update(delivery.with(value -> value.begun(clock.now())));
        return Optional.of(new Notification(
                "nieuwsbrief-" + deliveryId,
                to.get().address(),
                letter.newsletter().subject(),
                letter.newsletter().text().stripTrailing()
                        + FOOT.formatted(to.get().about(), to.get().link()),
                letter.files(),
                Optional.of(to.get().link())));
    }

    /** Notes what became of a delivery. */
    public void end(String deliveryId, Channel.Outcome outcome) {
        deliveries.update(
                deliveries.lock(deliveryId).with(value -> value.in(outcome.state(), outcome.reason(), clock.now())));
    }

    /** Ends a run; answers how many are still to be sent. */
    public int complete(String id) {
        Stored<Newsletter> newsletter = store.lock(id);
        Map<Delivery.State, Integer> counts = newsletters.counts(id);
        int open = (int) deliveries.all(id).stream()
                .filter(delivery -> delivery.value().state().open())
                .count();
        if (open == 0) {
            store.update(newsletter.with(value -> value.in(Newsletter.State.SENT)));
        }
        audit.record(Change.created("newsletter-sent", Newsletters.path(id), "", new Summary(counts)));
        return open;
    }

    /** What the chain keeps of a run. */
    public record Summary(Map<Delivery.State, Integer> deliveries) {}
}
