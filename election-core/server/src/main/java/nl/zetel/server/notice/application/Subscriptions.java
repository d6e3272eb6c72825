package nl.zetel.server.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.application.NoticeTokens.Purpose;
import nl.zetel.server.notice.domain.Audience;
import nl.zetel.server.notice.domain.Newsletter;
import nl.zetel.server.notice.domain.Subscription;
import nl.zetel.server.notice.persistence.SubscriptionStore;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.Actor;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** The register of people who want the newsletter. Addresses are encrypted in it and destroyed with the subscription. */
@ApplicationScoped
@Transactional
public class Subscriptions {

    private static final String CONSENT = "AVG art. 6(1)(a)";
    private static final String WITHDRAWAL = "AVG art. 7(3), 17(1)(b)";
    private static final int MINUTES_BETWEEN_MAILS = 15;
    private static final int MOST_WAITING = 5;

    @Inject
    SubscriptionStore store;

    @Inject
    PublicElections elections;

    @Inject
    Elections running;

    @Inject
    TextCipher cipher;

    @Inject
    NoticeTokens tokens;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    @Inject
    StorageJson json;

    @Inject
    AuditTrail audit;

    /**
     * Takes a request of somebody who may be anybody: the address gets one mail, and nothing else until it is confirmed.
     * The caller cannot tell whether the address was known.
     *
     * @param wholeMunicipality whether it is about all elections of the municipality
     */
    public void request(String electionId, String email, boolean wholeMunicipality, String group) {
        elections.open(electionId);
        channel.require();
        Optional<String> about = wholeMunicipality ? Optional.empty() : Optional.of(electionId);
        String address = email.strip();
        String hash = cipher.hash("newsletter\n" + address.toLowerCase(Locale.ROOT));
        OffsetDateTime now = clock.now();
        List<Stored<Subscription>> ofAddress = store.byLookup("", hash);
        Optional<Stored<Subscription>> known = ofAddress.stream()
                .filter(found -> found.value().sameAs(about, group))
                .findFirst();
        if (known.isPresent() ? !mayBeMailed(known.get().value(), now) : waiting(ofAddress) >= MOST_WAITING) {
            return;
        }
        known.ifPresent(before ->
                destroy(before, "subscription-replaced", "Opnieuw aangevraagd voordat de aanmelding was bevestigd"));
        create(new Subscription(
                Subscription.State.PENDING, cipher.encrypt(address), hash, about, group, now, Optional.empty()));
    }

    private static long waiting(List<Stored<Subscription>> ofAddress) {
        return ofAddress.stream()
                .filter(found -> found.value().state() == Subscription.State.PENDING)
                .count();
    }

    /**
     * A second request soon after the first brings no second mail, nor do more than five requests for different groups or
     * elections: nobody's mailbox is filled through us.
     */
    private static boolean mayBeMailed(Subscription known, OffsetDateTime now) {
        return known.state() == Subscription.State.PENDING
                && now.isAfter(known.requestedAt().plusMinutes(MINUTES_BETWEEN_MAILS));
    }

    private void create(Subscription subscription) {
        Stored<Subscription> stored = store.insert(subscription);
        audit.record(Change.created("subscription-requested", path(stored.id()), CONSENT, subscription.summary()));
        jobs.submit(ConfirmationWork.TYPE, path(stored.id()), json.write(new ConfirmationWork.Input(stored.id())));
    }

    /** Whether a link is one of ours and still good for something; for the page that asks for a click. */
    public void requireLink(Purpose purpose, String token) {
        open(purpose, token);
    }

    /** Confirms a subscription; a second click does no harm. */
    public void confirm(String token) {
        Stored<Subscription> stored = open(Purpose.CONFIRMATION, token);
        if (stored.value().expired(clock.now())) {
            throw ProblemException.notNow(
                    "Deze link gold " + Subscription.DAYS_TO_CONFIRM + " dagen",
                    Possible.until(stored.value().confirmableUntil(), "U kunt zich opnieuw aanmelden"));
        }
        if (stored.value().state() == Subscription.State.PENDING) {
            Subscription confirmed = stored.value().confirmed(clock.now());
            store.update(stored.with(confirmed));
            audit.record(Change.changed(
                    "subscription-confirmed",
                    path(stored.id()),
                    CONSENT,
                    stored.value().summary(),
                    confirmed.summary()));
        }
    }

    /**
     * Ends all that the address is subscribed to in this municipality, and destroys it: who follows an election and the
     * municipality gets each newsletter once, and does not expect the next one after a click. A link that was used before
     * answers the same.
     */
    public void unsubscribe(String token) {
        String id = tokens.read(Purpose.UNSUBSCRIPTION, token).orElseThrow(Subscriptions::unknownLink);
        if (store.owner(id).isPresent()) {
            String hash = open(Purpose.UNSUBSCRIPTION, token).value().addressHash();
            store.byLookup("", hash)
                    .forEach(found -> destroy(found, "subscription-destroyed", "Afgemeld; het adres is vernietigd"));
        }
    }

    /** Subscriptions in order of request. */
    public Page<Stored<Subscription>> page(PageRequest request) {
        return store.page("", request);
    }

    /** The address of a subscription. */
    public String address(Subscription subscription) {
        return cipher.decrypt(subscription.sealedAddress());
    }

    /** What the mail that asks for confirmation needs; empty if that is no longer wanted. */
    Optional<Addressee> pending(String id) {
        return store.find(id)
                .filter(found -> found.value().state() == Subscription.State.PENDING)
                .map(found -> addressee(found, Purpose.CONFIRMATION));
    }

    /** To whom a newsletter goes at this moment; empty if they unsubscribed. */
    Optional<Addressee> subscriber(String id) {
        return store.find(id)
                .filter(found -> found.value().state() == Subscription.State.CONFIRMED)
                .map(found -> addressee(found, Purpose.UNSUBSCRIPTION));
    }

    private Addressee addressee(Stored<Subscription> stored, Purpose purpose) {
        return new Addressee(address(stored.value()), tokens.link(purpose, stored.id()), about(stored.value()));
    }

    private String about(Subscription subscription) {
        String what = subscription
                .electionId()
                .map(id -> running.get(id).value().name())
                .orElse("alle verkiezingen van de gemeente");
        return subscription.group().isBlank() ? what : what + ", voor " + subscription.group();
    }

    /** Somebody to write to, the link in the mail, and what they asked for in words for people. */
    record Addressee(String address, URI link, String about) {

        /** Does not show whom it is about. */
        @Override
        public String toString() {
            return "Addressee[…]";
        }
    }

    /** Whom a newsletter reaches if it is sent now. */
    Audience reach(Newsletter newsletter) {
        return Audience.of(newsletter, store.all("").stream().map(Stored::value).toList(), clock.now());
    }

    /** Who gets a newsletter, each address once. Requests that were never confirmed are destroyed on the way. */
    List<Stored<Subscription>> audience(Newsletter newsletter) {
        OffsetDateTime now = clock.now();
        List<Stored<Subscription>> all = store.all("");
        all.stream()
                .filter(found -> found.value().expired(now))
                .forEach(found -> destroy(
                        found, "subscription-destroyed", "Niet binnen de termijn bevestigd; het adres is vernietigd"));
        Set<String> seen = new java.util.HashSet<>();
        return all.stream()
                .filter(found -> found.value().gets(newsletter))
                .filter(found -> seen.add(found.value().addressHash()))
                .toList();
    }

    private void destroy(Stored<Subscription> stored, String action, String reason) {
        store.destroy(stored);
        audit.record(new Change(
                action,
                path(stored.id()),
                WITHDRAWAL,
                Optional.of(stored.value().summary()),
                Optional.empty(),
                reason));
    }

    /** Finds what a link is for; the rest of the request then acts as nobody in particular of that municipality. */
    private Stored<Subscription> open(Purpose purpose, String token) {
        String id = tokens.read(purpose, token).orElseThrow(Subscriptions::unknownLink);
        current.set(new Actor(
                "",
                Set.of(),
                Optional.of(store.owner(id).orElseThrow(Subscriptions::unknownLink)),
                current.requestId()));
        return store.get(id);
    }

    private static ProblemException unknownLink() {
        return ProblemException.of(ProblemCode.NOT_FOUND, "Deze link bestaat niet, of de aanmelding is er niet meer");
    }

    /** Path of a subscription. */
    static String path(String id) {
        return "/newsletter-subscriptions/" + id;
    }
}
